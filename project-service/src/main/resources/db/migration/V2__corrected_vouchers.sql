-- What a reversal has taken back is recorded anew, as it should have been, under the same voucher.
DROP INDEX fund_arrival_voucher;
CREATE UNIQUE INDEX fund_arrival_voucher ON fund_arrival (region, voucher) WHERE reverses IS NULL AND reversed_by IS NULL;
