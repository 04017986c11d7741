package cn.guiyan.merchant.occasion;

import cn.guiyan.events.Topics;
import cn.guiyan.http.IfMatch;
import cn.guiyan.http.NotFound;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.RegionCheck;
import cn.guiyan.journal.HistoryEntry;
import cn.guiyan.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the occasions. */
@ApplicationScoped
public class OccasionService {
    private final OccasionRepository occasions;
    private final SigningRepository signings;
    private final RegionCheck regions;
    private final Journal journal;
    private final Clock clock;

    OccasionService(
            OccasionRepository occasions,
            SigningRepository signings,
            RegionCheck regions,
            Journal journal,
            Clock clock) {
        this.occasions = occasions;
        this.signings = signings;
        this.regions = regions;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    OccasionView announce(OccasionRequest request) {
        regions.require("place", request.place());
        Occasion occasion = Occasion.announce(request);
        occasions.persistAndFlush(occasion);
        journal.append(occasion.changed());
        return occasion.view();
    }

    @Transactional
    OccasionView describe(UUID id, IfMatch ifMatch, OccasionRequest request) {
        Occasion occasion = get(id, LockModeType.PESSIMISTIC_WRITE);
        ifMatch.require(occasion.version());
        regions.require("place", request.place());
        long before = occasion.version();
        SigningRepository.Signed signed = signings.of(id);
        if (signed.count() > 0) {
            occasion.describeSigned(request, signed.firstLanding(), LocalDate.now(clock));
        } else {
            occasion.describe(request);
        }
        occasions.flush();
        if (occasion.version() != before) {
            journal.append(occasion.changed());
        }
        return occasion.view();
    }

    @Transactional
    OccasionView read(UUID id) {
        return get(id, LockModeType.NONE).view();
    }

    @Transactional
    Page<OccasionSummary> page(OccasionFilter filter, PageQuery page) {
        return occasions.page(filter, page);
    }

    @Transactional
    List<HistoryEntry> history(UUID id, @Nullable Long before, int limit) {
        get(id, LockModeType.NONE);
        return journal.history(Topics.OCCASIONS, id, before, limit);
    }

    /** The occasion of that id. With a lock, what is signed there is counted one after the other. */
    @Transactional(Transactional.TxType.MANDATORY)
    Occasion get(UUID id, LockModeType lock) {
        return occasions.findByIdOptional(id, lock).orElseThrow(() -> NotFound.of("occasion", id));
    }
}
