package cn.guiyan.merchant.talk;

import cn.guiyan.events.Topics;
import cn.guiyan.http.IfMatch;
import cn.guiyan.http.NotFound;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.journal.HistoryEntry;
import cn.guiyan.journal.Journal;
import cn.guiyan.merchant.Batches;
import cn.guiyan.merchant.official.OfficialService;
import cn.guiyan.merchant.register.MerchantService;
import cn.guiyan.merchant.roll.Roll;
import cn.guiyan.merchant.roll.RollService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the batches of talks. */
@ApplicationScoped
public class TalkBatchService {
    private static final String BATCHES = "talks";

    private final TalkBatchRepository talks;
    private final Batches batches;
    private final RollService rolls;
    private final MerchantService merchants;
    private final OfficialService officials;
    private final Journal journal;
    private final Clock clock;

    TalkBatchService(
            TalkBatchRepository talks,
            Batches batches,
            RollService rolls,
            MerchantService merchants,
            OfficialService officials,
            Journal journal,
            Clock clock) {
        this.talks = talks;
        this.batches = batches;
        this.rolls = rolls;
        this.merchants = merchants;
        this.officials = officials;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    TalkBatchView plan(TalkBatchRequest request) {
        merchants.requireAll(request.merchantIds());
        TalkBatch batch = TalkBatch.plan(request, batches.next(BATCHES), onRoll(request));
        talks.persistAndFlush(batch);
        journal.append(batch.changed());
        return batch.view();
    }

    @Transactional
    TalkBatchView describe(UUID id, IfMatch ifMatch, TalkBatchRequest request) {
        TalkBatch batch = get(id, LockModeType.PESSIMISTIC_WRITE);
        ifMatch.require(batch.version());
        merchants.requireAll(request.merchantIds(), batch.merchantIds());
        long before = batch.version();
        batch.describe(request, onRoll(request));
        talks.flush();
        if (batch.version() != before) {
            journal.append(batch.changed());
        }
        return batch.view();
    }

    @Transactional
    TalkBatchView talk(UUID id, TalkRequest request) {
        TalkBatch batch = get(id, LockModeType.PESSIMISTIC_WRITE);
        officials.requireAll(request.officialIds()).forEach(official -> official.requireInPost(request.talkedOn()));
        batch.talk(request, LocalDate.now(clock));
        talks.flush();
        journal.append(batch.changed());
        return batch.view();
    }

    @Transactional
    TalkCoverage coverage(@Nullable LocalDate on) {
        LocalDate day = Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock));
        return TalkCoverage.of(day, talks.talked(day));
    }

    @Transactional
    TalkBatchView read(UUID id) {
        return get(id, LockModeType.NONE).view();
    }

    @Transactional
    Page<TalkBatchView> page(PageQuery page) {
        return talks.page(page);
    }

    @Transactional
    List<HistoryEntry> history(UUID id, @Nullable Long before, int limit) {
        get(id, LockModeType.NONE);
        return journal.history(Topics.TALK_BATCHES, id, before, limit);
    }

    private Map<UUID, String> onRoll(TalkBatchRequest request) {
        return rolls.regionsOf(Roll.TOP_HUNDRED, request.merchantIds(), request.days());
    }

    private TalkBatch get(UUID id, LockModeType lock) {
        return talks.findByIdOptional(id, lock).orElseThrow(() -> NotFound.of("talk-batch", id));
    }
}
