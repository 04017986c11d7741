package cn.guiyan.merchant.duplicate;

import cn.guiyan.access.Encryption;
import cn.guiyan.events.Topics;
import cn.guiyan.merchant.register.MerchantIdentity;
import cn.guiyan.merchant.register.MerchantView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Whom the register took a person for before: in the records that were merged, and in what those said over time. */
@ApplicationScoped
public class FormerIdentities {
    private static final String ALIASES = "SELECT id FROM merchant_alias WHERE merchant_id = ? ORDER BY id";

    // While a merge can be undone there are copies of both records, phones included.
    private static final String COPIES = """
            SELECT x.id, x.name, x.region, x.company, x.phone, x.chamber_id, x.tags
            FROM merge_row r, jsonb_populate_record(NULL::merchant, r.content) x
            WHERE r.kind = 'MERCHANT' AND r.merge_id IN (SELECT merge_id FROM merge_side WHERE merchant_id = ANY (?))
            ORDER BY r.number""";

    // What was said while a record held another person's data by mistake is that person's.
    private static final String SAID = """
            SELECT DISTINCT j.key AS id, j.payload ->> 'name' AS name, j.payload ->> 'region' AS region,
                   j.payload ->> 'company' AS company, NULL AS phone, (j.payload ->> 'chamberId')::uuid AS chamber_id,
                   ARRAY(SELECT jsonb_array_elements_text(CASE jsonb_typeof(j.payload::jsonb -> 'tags')
                       WHEN 'array' THEN j.payload::jsonb -> 'tags' END)) AS tags
            FROM journal.journal j
            WHERE j.topic = ? AND j.key = ANY (?) AND j.payload IS NOT NULL AND NOT EXISTS (
                SELECT FROM merge_side own JOIN merchant_merge g ON g.id = own.merge_id AND g.state = 'UNDONE'
                JOIN merge_side other ON other.merge_id = own.merge_id AND other.merchant_id <> ALL (?)
                JOIN journal.journal o ON o.topic = j.topic AND o.key = other.merchant_id
                WHERE own.merchant_id = ANY (?) AND o.payload ->> 'name' = j.payload ->> 'name')""";

    private final Sql sql;
    private final Encryption encryption;

    FormerIdentities(Sql sql, Encryption encryption) {
        this.sql = sql;
        this.encryption = encryption;
    }

    /** The person as the record says it now, first; then as the record and those merged into it said it before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<MerchantIdentity> of(MerchantView merchant) {
        MerchantIdentity now = MerchantIdentity.of(merchant);
        Collection<UUID> ids = ids(merchant.id());
        Map<UUID, String> phones = new HashMap<>();
        Set<MerchantIdentity> all = new LinkedHashSet<>();
        all.add(now);
        for (MerchantIdentity copy : sql.list(COPIES, row -> read(row, phones), ids)) {
            all.add(copy);
        }
        if (now.phone() != null) {
            phones.put(now.id(), now.phone());
        }
        all.addAll(sql.list(SAID, row -> read(row, phones), Topics.MERCHANTS, ids, ids, ids));
        return new ArrayList<>(all);
    }

    /** The record's id, and those of the records that were merged into it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> ids(UUID merchant) {
        List<UUID> ids = new ArrayList<>(List.of(merchant));
        ids.addAll(sql.list(ALIASES, row -> row.getObject("id", UUID.class), merchant));
        return ids;
    }

    /** What the journal says has no phone: the record's other states have one. */
    private MerchantIdentity read(ResultSet row, Map<UUID, String> phones) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String phone = row.getString("phone");
        if (phone != null) {
            phones.put(id, encryption.decrypt(phone));
        }
        return new MerchantIdentity(
                id,
                row.getString("name"),
                row.getString("region"),
                row.getString("company"),
                phone == null ? phones.get(id) : encryption.decrypt(phone),
                row.getObject("chamber_id", UUID.class),
                Sql.texts(row, "tags"));
    }
}
