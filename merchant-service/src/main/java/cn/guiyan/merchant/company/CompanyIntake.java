package cn.guiyan.merchant.company;

import cn.guiyan.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Many companies at once: found by their credit codes, and written with one statement a step. Codes are as {@link CreditCode} keeps them. Who calls
 * has checked the requests.
 */
@ApplicationScoped
public class CompanyIntake {
    private static final String FIND = """
        SELECT c.* FROM unnest(:codes) AS key (credit_code) JOIN company c ON c.credit_code = key.credit_code\
        """;

    private final EntityManager database;
    private final Journal journal;

    CompanyIntake(EntityManager database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /**
     * The companies that have a file, by credit code.
     *
     * @param lock whether they are to stay as they are until the transaction ends
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, CompanyView> find(Collection<String> creditCodes, boolean lock) {
        Map<String, CompanyView> found = new HashMap<>();
        select(creditCodes, lock).stream().map(Company::view).forEach(view -> {
            String code = view.creditCode();
            if (code != null) {
                found.put(code, view);
            }
        });
        return found;
    }

    /** New files, and described anew those that {@link #find} has locked; each change goes to the journal. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(List<CompanyRequest> fresh, Map<UUID, CompanyRequest> described) {
        List<Company> written = new ArrayList<>();
        fresh.stream().map(Company::open).forEach(company -> {
            database.persist(company);
            written.add(company);
        });
        Map<UUID, Long> before = new HashMap<>();
        described.forEach((id, request) -> {
            Company company = database.find(Company.class, id);
            before.put(id, company.version());
            company.describe(request);
            written.add(company);
        });
        database.flush();
        journal.appendAll(written.stream()
                .filter(company -> before.getOrDefault(company.id(), -1L) != company.version())
                .map(Company::changed)
                .toList());
    }

    /** The companies that have these credit codes. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, UUID> ids(Collection<String> creditCodes) {
        return database.createQuery(
                        "select creditCode, id from Company where creditCode in :creditCodes", Object[].class)
                .setParameter("creditCodes", creditCodes)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (UUID) row[1]));
    }

    /** The companies of these names that have no credit code; of several with one name, any. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, UUID> withoutCreditCode(Collection<String> names) {
        return database.createQuery(
                        "select name, id from Company where name in :names and creditCode is null", Object[].class)
                .setParameter("names", names)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (UUID) row[1], (one, other) -> one));
    }

    /** The credit codes of those of these companies that have one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, String> creditCodes(Collection<UUID> ids) {
        return database.createQuery(
                        "select id, creditCode from Company where id in :ids and creditCode is not null",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    @SuppressWarnings("unchecked")
    private List<Company> select(Collection<String> creditCodes, boolean lock) {
        return database.createNativeQuery(lock ? FIND + " FOR UPDATE OF c" : FIND, Company.class)
                .setParameter("codes", creditCodes.toArray(String[]::new))
                .getResultList();
    }
}
