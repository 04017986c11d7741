package cn.guiyan.merchant.honour;

import cn.guiyan.access.RegionScope;
import cn.guiyan.http.Filter;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Candidates within a scope. Row security repeats the same bound in the database. */
@ApplicationScoped
class CandidateRepository implements PanacheRepositoryBase<Candidate, UUID> {
    Optional<Candidate> find(RegionScope scope, UUID id, LockModeType lock) {
        return findByIdOptional(id, lock).filter(candidate -> scope.contains(candidate.region()));
    }

    /** In which round somebody is a candidate; read before the candidate, so that the round is locked first. */
    Optional<UUID> roundOf(RegionScope scope, UUID id) {
        Filter filter = Filter.within(scope).and("id = :id", "id", id);
        TypedQuery<UUID> query =
                getEntityManager().createQuery("select roundId from Candidate where " + filter.hql(), UUID.class);
        filter.values().forEach(query::setParameter);
        return query.getResultStream().findFirst();
    }

    /** All of a round, locked. */
    List<Candidate> lockAll(UUID roundId) {
        return find("roundId", Sort.by("id"), roundId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Page<CandidateView> page(RegionScope scope, UUID roundId, PageQuery page) {
        Filter filter = Filter.within(scope).and("roundId = :round", "round", roundId);
        PanacheQuery<Candidate> found = find(filter.hql(), Sort.by("id"), filter.values());
        return Page.of(
                found.page(page.page(), page.size()).stream()
                        .map(Candidate::view)
                        .toList(),
                page,
                found.count());
    }
}
