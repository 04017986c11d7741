package cn.guiyan.merchant.duplicate;

import cn.guiyan.access.RegionScope;
import cn.guiyan.http.PageQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Requests that an office has sent or received. Row security repeats the bound. */
@ApplicationScoped
class InquiryRepository implements PanacheRepositoryBase<Inquiry, UUID> {
    private static final String SENT =
            "FROM office_inquiry i WHERE (?::text[] IS NULL OR i.region = ANY (?)) AND (?::text IS NULL OR i.state ="
                    + " ?)";
    private static final String RECEIVED = """
            FROM office_inquiry i JOIN office_inquiry_recipient r ON r.inquiry_id = i.id
            WHERE (?::text[] IS NULL OR r.region = ANY (?)) AND (?::text IS NULL OR i.state = ?)""";
    private static final String ORDER = " ORDER BY i.requested_at DESC, i.id DESC LIMIT ? OFFSET ?";
    private static final String RECIPIENTS = """
            SELECT inquiry_id, merchant_id FROM office_inquiry_recipient
            WHERE inquiry_id = ANY (?) AND (?::text[] IS NULL OR region = ANY (?))""";
    private static final String ADDRESS =
            "INSERT INTO office_inquiry_recipient (inquiry_id, merchant_id, region) SELECT ?, id, region FROM merchant"
                    + " WHERE id = ? AND erased_on IS NULL";
    private static final String SIGN = "UPDATE office_inquiry_recipient SET answered_by = ? WHERE inquiry_id = ?";

    private final Sql sql;
    private final Session session;

    InquiryRepository(Sql sql, Session session) {
        this.sql = sql;
        this.session = session;
    }

    List<Inquiry> page(RegionScope scope, boolean received, @Nullable InquiryState state, PageQuery page) {
        List<String> codes = Duplicates.codes(scope);
        String wanted = state == null ? null : state.name();
        List<UUID> ids = sql.list(
                "SELECT i.id " + (received ? RECEIVED : SENT) + ORDER,
                row -> row.getObject("id", UUID.class),
                codes,
                codes,
                wanted,
                wanted,
                page.size(),
                page.page() * page.size());
        return session.findMultiple(Inquiry.class, ids).stream()
                .filter(Objects::nonNull)
                .toList();
    }

    long count(RegionScope scope, boolean received, @Nullable InquiryState state) {
        List<String> codes = Duplicates.codes(scope);
        String wanted = state == null ? null : state.name();
        return sql.list(
                        "SELECT count(*) AS count " + (received ? RECEIVED : SENT),
                        row -> row.getLong("count"),
                        codes,
                        codes,
                        wanted,
                        wanted)
                .get(0);
    }

    /** The records that requests are about, of those that a scope keeps. */
    Map<UUID, UUID> recipients(RegionScope scope, Collection<UUID> inquiries) {
        record Recipient(UUID inquiry, UUID merchant) {}
        List<String> codes = Duplicates.codes(scope);
        return inquiries.isEmpty()
                ? Map.of()
                : sql
                        .list(
                                RECIPIENTS,
                                row -> new Recipient(
                                        row.getObject("inquiry_id", UUID.class),
                                        row.getObject("merchant_id", UUID.class)),
                                inquiries,
                                codes,
                                codes)
                        .stream()
                        .collect(Collectors.toMap(Recipient::inquiry, Recipient::merchant));
    }

    /** @return whether the record is there still */
    boolean address(UUID inquiry, UUID merchant) {
        return sql.update(ADDRESS, inquiry, merchant) > 0;
    }

    void sign(UUID inquiry, String account) {
        sql.update(SIGN, account, inquiry);
    }
}
