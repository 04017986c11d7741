package cn.guiyan.merchant.official;

import cn.guiyan.events.Topics;
import cn.guiyan.http.IfMatch;
import cn.guiyan.http.NotFound;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.ProblemException;
import cn.guiyan.http.RegionCheck;
import cn.guiyan.journal.HistoryEntry;
import cn.guiyan.journal.Journal;
import cn.guiyan.merchant.CityOffice;
import cn.guiyan.merchant.MerchantProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps the officials who keep contact. */
@ApplicationScoped
public class OfficialService {
    private final OfficialRepository officials;
    private final RegionCheck regions;
    private final Journal journal;

    OfficialService(OfficialRepository officials, RegionCheck regions, Journal journal) {
        this.officials = officials;
        this.regions = regions;
        this.journal = journal;
    }

    @Transactional
    OfficialView appoint(OfficialRequest request) {
        check(request);
        Official official = Official.appoint(request);
        officials.persistAndFlush(official);
        journal.append(official.changed());
        return official.view();
    }

    @Transactional
    OfficialView describe(UUID id, IfMatch ifMatch, OfficialRequest request) {
        Official official = officials
                .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> NotFound.of("official", id));
        regions.requireKept(official.region());
        requireCityFor(official.kind());
        ifMatch.require(official.version());
        check(request);
        long before = official.version();
        official.describe(request);
        officials.flush();
        if (official.version() != before) {
            journal.append(official.changed());
        }
        return official.view();
    }

    @Transactional
    OfficialView read(UUID id) {
        return get(id).view();
    }

    @Transactional
    Page<OfficialView> page(OfficialFilter filter, PageQuery page) {
        return officials.page(filter, page);
    }

    @Transactional
    List<HistoryEntry> history(UUID id, @Nullable Long before, int limit) {
        get(id);
        return journal.history(Topics.OFFICIALS, id, before, limit);
    }

    /**
     * The official that a request refers to, locked, so that what is decided about their links is decided one after the other.
     *
     * @throws ProblemException {@code unknown-official}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Official require(UUID id) {
        return officials
                .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new ProblemException(MerchantProblem.UNKNOWN_OFFICIAL, Map.of("officialId", id)));
    }

    /**
     * The officials that a request refers to, as they are.
     *
     * @throws ProblemException {@code unknown-official} naming the first that does not exist
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Official> requireAll(Collection<UUID> ids) {
        List<Official> found = officials.all(ids);
        Set<UUID> known = found.stream().map(Official::id).collect(Collectors.toSet());
        ids.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw new ProblemException(MerchantProblem.UNKNOWN_OFFICIAL, Map.of("officialId", id));
        });
        return found;
    }

    /** Whether that is a city leader in post on a day. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isLeader(UUID id, LocalDate on) {
        return officials.isLeader(id, on);
    }

    /** The city leader in post on a day whose account that is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UUID> leaderOf(String account, LocalDate on) {
        return officials.leaderOf(account, on).map(Official::id);
    }

    /** Whether an account is that official's. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isAccountOf(String account, UUID id) {
        return officials.isAccountOf(account, id);
    }

    private void check(OfficialRequest request) {
        regions.requireInScope(request.region());
        requireCityFor(request.kind());
    }

    // Whoever is a city leader is held to the rule of two to three, so that no county names one.
    private void requireCityFor(OfficialKind kind) {
        if (kind == OfficialKind.LEADER) {
            regions.requireKept(CityOffice.REGION);
        }
    }

    private Official get(UUID id) {
        return officials.findByIdOptional(id).orElseThrow(() -> NotFound.of("official", id));
    }
}
