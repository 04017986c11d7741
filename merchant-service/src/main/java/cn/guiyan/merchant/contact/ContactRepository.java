package cn.guiyan.merchant.contact;

import cn.guiyan.access.RegionScope;
import cn.guiyan.http.CommonProblem;
import cn.guiyan.http.Cursor;
import cn.guiyan.http.Filter;
import cn.guiyan.http.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Contacts within a scope; those with chambers are known to every office. Row security repeats the same bound in the database. */
@ApplicationScoped
class ContactRepository implements PanacheRepositoryBase<Contact, UUID> {
    private static final Sort NEWEST_FIRST = Sort.descending("happenedOn", "id");

    Optional<Contact> find(RegionScope scope, UUID id) {
        return findByIdOptional(id)
                .filter(contact -> contact.subject() == ContactSubject.CHAMBER || scope.contains(contact.region()));
    }

    /** One more than asked for, where there is one: then the feed goes on. */
    List<Contact> feed(RegionScope scope, ContactFilter wanted) {
        Filter filter = Filter.within(RegionScope.all())
                .and("(chamberId is not null or region in :scope)", "scope", scope.isAll() ? null : scope.codes())
                .and("merchantId = :merchant", "merchant", wanted.merchantId)
                .and("chamberId = :chamber", "chamber", wanted.chamberId)
                .and("kind = :kind", "kind", wanted.kind)
                .and("happenedOn >= :from", "from", wanted.from)
                .and("happenedOn <= :to", "to", wanted.to);
        if (wanted.cursor != null) {
            after(filter, wanted.cursor);
        }
        return find(filter.hql(), NEWEST_FIRST, filter.values())
                .range(0, wanted.limit)
                .list();
    }

    private static void after(Filter filter, Cursor cursor) {
        try {
            filter.and(
                            "happenedOn <= :day",
                            "day",
                            LocalDate.parse(cursor.values().get(0)))
                    .and(
                            "(happenedOn < :day or id < :last)",
                            "last",
                            UUID.fromString(cursor.values().get(1)));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new ProblemException(CommonProblem.INVALID_PARAMETER, Map.of("parameter", "cursor"), e);
        }
    }
}
