package cn.guiyan.merchant.duplicate;

import cn.guiyan.access.Caller;
import cn.guiyan.access.Encryption;
import cn.guiyan.access.Fingerprint;
import cn.guiyan.http.RegionCheck;
import cn.guiyan.merchant.company.CreditCode;
import cn.guiyan.merchant.naming.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether somebody is in the register already, before a record is opened (建档查重). */
@ApplicationScoped
class DuplicateCheck {
    private static final int MOST_MATCHES = 20;

    /** Parameters: fingerprint of the phone, search text of the name, home, city, company, credit code. */
    static final String FIND = """
            WITH asked AS (
                SELECT ?::text AS phone_hash, naming.near(?::text) AS near_name, ?::text AS region, ?::text AS city,
                       ?::uuid AS company_id, ?::text AS credit_code
            ), found AS (
                (SELECT m.id, 'SAME_PHONE' AS reason FROM asked a JOIN merchant m ON m.phone_hash = a.phone_hash LIMIT 50)
                UNION ALL (
                SELECT m.id, 'SAME_CREDIT_CODE' FROM asked a
                JOIN company c ON c.credit_code IS NOT NULL AND (c.id = a.company_id OR c.credit_code = a.credit_code)
                JOIN merchant m ON m.company_id = c.id LIMIT 50)
                UNION ALL (
                SELECT m.id, 'NEAR_NAME_SAME_HOME' FROM asked a
                JOIN merchant m ON m.near_name = a.near_name AND m.region = a.region LIMIT 50)
                UNION ALL (
                SELECT m.id, 'NEAR_NAME_SAME_CITY' FROM asked a
                JOIN merchant m ON m.near_name = a.near_name AND m.present_city = a.city LIMIT 50)
            ), reasons AS (
                SELECT id, array_agg(reason) AS reasons FROM found GROUP BY id
            )
            SELECT m.id, m.name, m.region, m.present_city, m.company, m.phone, r.reasons
            FROM reasons r JOIN merchant m ON m.id = r.id AND m.erased_on IS NULL ORDER BY m.id""";

    private final Sql sql;
    private final WholeRegister register;
    private final ContactToken tokens;
    private final Encryption encryption;
    private final Fingerprint fingerprint;
    private final RegionCheck regions;
    private final Caller caller;

    DuplicateCheck(
            Sql sql,
            WholeRegister register,
            ContactToken tokens,
            Encryption encryption,
            Fingerprint fingerprint,
            RegionCheck regions,
            Caller caller) {
        this.sql = sql;
        this.register = register;
        this.tokens = tokens;
        this.encryption = encryption;
        this.fingerprint = fingerprint;
        this.regions = regions;
        this.caller = caller;
    }

    @Transactional
    DuplicateCheckView check(DuplicateCheckRequest request) {
        regions.requireInScope(request.region());
        if (request.presentCity() != null) {
            regions.require("presentCity", request.presentCity());
        }
        List<DuplicateCheckView.Match> found = register.reading(() -> find(request)).stream()
                .sorted(Comparator.comparing(match -> match.reasons().get(0)))
                .toList();
        List<DuplicateCheckView.Match> own = found.stream()
                .filter(match -> isOwn(match.record()))
                .limit(MOST_MATCHES)
                .toList();
        DuplicateCheckView.Match foreign = found.stream()
                .filter(match -> !isOwn(match.record()))
                .findFirst()
                .orElse(null);
        return new DuplicateCheckView(
                own,
                foreign != null,
                foreign == null ? List.of() : foreign.reasons(),
                foreign == null ? null : tokens.write(foreign.record().id(), caller.name()));
    }

    private boolean isOwn(DuplicateRecord record) {
        return caller.scope().contains(record.region());
    }

    private List<DuplicateCheckView.Match> find(DuplicateCheckRequest request) {
        String phone = request.phone();
        return sql.list(
                FIND,
                row -> new DuplicateCheckView.Match(
                        DuplicateRecord.of(row, encryption), reasons(Sql.texts(row, "reasons"))),
                phone == null ? null : fingerprint.ofPhone(phone),
                SearchText.ofPerson(request.name()).toString(),
                request.region(),
                request.presentCity(),
                request.companyId(),
                creditCode(request.creditCode()));
    }

    /** The stronger first. */
    static List<DuplicateReason> reasons(List<String> names) {
        return names.stream().map(DuplicateReason::valueOf).distinct().sorted().toList();
    }

    private static @Nullable String creditCode(@Nullable String written) {
        return written == null || written.isBlank()
                ? null
                : CreditCode.of(written).value();
    }
}
