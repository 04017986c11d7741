package cn.guiyan.merchant.roll;

import cn.guiyan.access.Caller;
import cn.guiyan.access.RegionScope;
import cn.guiyan.events.Topics;
import cn.guiyan.http.NotFound;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.ProblemException;
import cn.guiyan.journal.HistoryEntry;
import cn.guiyan.journal.Journal;
import cn.guiyan.merchant.Period;
import cn.guiyan.merchant.register.MerchantService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps the rolls. */
@ApplicationScoped
public class RollService {
    private final RollRepository entries;
    private final MerchantService merchants;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    RollService(RollRepository entries, MerchantService merchants, Journal journal, Caller caller, Clock clock) {
        this.entries = entries;
        this.merchants = merchants;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    RollEntryView enter(RollEntryRequest request) {
        // The merchant is locked, so that two entries for one merchant are decided one after the other.
        String region = merchants.lock(request.merchantId());
        entries.overlapping(request.roll(), request.merchantId(), request.from())
                .ifPresent(other -> {
                    throw new ProblemException(
                            RollProblem.ALREADY_ON_ROLL,
                            Map.of("merchantId", request.merchantId(), "roll", request.roll(), "from", other.from()));
                });
        RollEntry entry = RollEntry.enter(request, region);
        entries.persistAndFlush(entry);
        journal.append(entry.changed());
        return entry.view();
    }

    @Transactional
    RollEntryView end(UUID id, RollEndRequest request) {
        RollEntry entry = get(id, LockModeType.PESSIMISTIC_WRITE);
        entry.end(request.to());
        entries.flush();
        journal.append(entry.changed(), request.reason());
        return entry.view();
    }

    /**
     * Takes a merchant who is no more off every roll, on a day or, where an entry begins later, on its first.
     *
     * @return how many entries ended
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int endAllOf(UUID merchantId, LocalDate last) {
        List<RollEntry> open = entries.ofMerchantAfter(merchantId, last);
        open.forEach(entry -> entry.cut(last));
        entries.flush();
        open.forEach(entry -> journal.append(entry.changed()));
        return open.size();
    }

    @Transactional
    RollEntryView read(UUID id) {
        return get(id, LockModeType.NONE).view();
    }

    @Transactional
    Page<RollEntryView> page(Roll roll, @Nullable LocalDate on, PageQuery page) {
        return entries.page(caller.scope(), roll, on, page);
    }

    @Transactional
    RollStanding standing(Roll roll, @Nullable LocalDate on) {
        LocalDate day = Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock));
        return standing(caller.scope(), roll, day);
    }

    /** How many are on a roll on a day, within a scope. */
    @Transactional(Transactional.TxType.MANDATORY)
    public RollStanding standing(RegionScope scope, Roll roll, LocalDate on) {
        return RollStanding.of(roll, on, entries.count(scope, roll, on));
    }

    @Transactional
    List<HistoryEntry> history(UUID id, @Nullable Long before, int limit) {
        get(id, LockModeType.NONE);
        return journal.history(Topics.ROLL_ENTRIES, id, before, limit);
    }

    /**
     * Those of some merchants who are on a roll on a day of a period, with their regions.
     *
     * @param days with a last day
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, String> regionsOf(Roll roll, Collection<UUID> merchants, Period days) {
        return entries.during(caller.scope(), roll, merchants, days).stream()
                .collect(Collectors.toMap(RollEntry::merchantId, RollEntry::region, (one, other) -> other));
    }

    private RollEntry get(UUID id, LockModeType lock) {
        return entries.find(caller.scope(), id, lock).orElseThrow(() -> NotFound.of("roll-entry", id));
    }
}
