-- An import of companies asks which of their names stand without a credit code.
CREATE INDEX company_without_code ON company (name) WHERE credit_code IS NULL;
