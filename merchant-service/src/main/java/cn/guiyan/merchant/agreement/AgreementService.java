package cn.guiyan.merchant.agreement;

import cn.guiyan.access.Caller;
import cn.guiyan.events.Topics;
import cn.guiyan.http.IfMatch;
import cn.guiyan.http.NotFound;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.ProblemException;
import cn.guiyan.http.UniqueViolation;
import cn.guiyan.journal.HistoryEntry;
import cn.guiyan.journal.Journal;
import cn.guiyan.merchant.chamber.ChamberService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the framework agreements. */
@ApplicationScoped
public class AgreementService {
    private final AgreementRepository agreements;
    private final FulfilmentRepository evidence;
    private final ChamberService chambers;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    AgreementService(
            AgreementRepository agreements,
            FulfilmentRepository evidence,
            ChamberService chambers,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.agreements = agreements;
        this.evidence = evidence;
        this.chambers = chambers;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    AgreementView sign(AgreementRequest request) {
        requireRepresented(request);
        FrameworkAgreement agreement = FrameworkAgreement.sign(request, LocalDate.now(clock));
        agreements.persistAndFlush(agreement);
        journal.append(agreement.changed());
        return agreement.view();
    }

    @Transactional
    AgreementView describe(UUID id, IfMatch ifMatch, AgreementRequest request) {
        FrameworkAgreement agreement = lock(id);
        ifMatch.require(agreement.version());
        // What was signed stays signed when the chamber represents somebody else by now.
        if (!agreement.isSignedBy(request.chamberId(), request.represents())) {
            requireRepresented(request);
        }
        long before = agreement.version();
        agreement.describe(request, LocalDate.now(clock));
        agreements.flush();
        if (agreement.version() != before) {
            journal.append(agreement.changed());
        }
        return agreement.view();
    }

    @Transactional
    AgreementView end(UUID id, AgreementEndRequest request) {
        FrameworkAgreement agreement = lock(id);
        agreement.end(request.on(), LocalDate.now(clock));
        return published(agreement, request.reason());
    }

    @Transactional
    AgreementView link(UUID id, ProjectLinkRequest request) {
        FrameworkAgreement agreement = lock(id);
        if (agreements.isLinked(request.projectId())) {
            throw linked(request.projectId());
        }
        agreement.link(request.projectId(), request.from());
        try {
            return published(agreement, null);
        } catch (PersistenceException e) {
            throw UniqueViolation.isOf("agreement_project_once", e) ? linked(request.projectId()) : e;
        }
    }

    @Transactional
    AgreementView unlink(UUID id, UUID projectId, ProjectUnlinkRequest request) {
        FrameworkAgreement agreement = lock(id);
        agreement.unlink(projectId);
        return published(agreement, request.reason());
    }

    @Transactional
    FulfilmentView record(UUID id, FulfilmentRequest request) {
        FulfilmentEvidence recorded = FulfilmentEvidence.record(id, lock(id), request, caller.name(), clock);
        evidence.persistAndFlush(recorded);
        return recorded.view();
    }

    @Transactional
    Page<FulfilmentView> evidence(UUID id, PageQuery page) {
        get(id);
        return evidence.page(id, page);
    }

    @Transactional
    AgreementView read(UUID id) {
        return get(id).view();
    }

    @Transactional
    Page<AgreementSummary> page(AgreementFilter filter, PageQuery page) {
        return agreements.page(filter, page);
    }

    @Transactional
    List<HistoryEntry> history(UUID id, @Nullable Long before, int limit) {
        get(id);
        return journal.history(Topics.AGREEMENTS, id, before, limit);
    }

    private void requireRepresented(AgreementRequest request) {
        String represented = chambers.require(request.chamberId()).represents();
        String province = request.represents();
        if (province != null && !province.equals(represented)) {
            throw new ProblemException(
                    AgreementProblem.REPRESENTS_MISMATCH,
                    Map.of("chamberId", request.chamberId(), "represents", province));
        }
    }

    private AgreementView published(FrameworkAgreement agreement, @Nullable String reason) {
        agreements.flush();
        journal.append(agreement.changed(), reason);
        return agreement.view();
    }

    private FrameworkAgreement lock(UUID id) {
        return agreements
                .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> NotFound.of("agreement", id));
    }

    private FrameworkAgreement get(UUID id) {
        return agreements.findByIdOptional(id).orElseThrow(() -> NotFound.of("agreement", id));
    }

    private static ProblemException linked(UUID projectId) {
        return new ProblemException(AgreementProblem.PROJECT_LINKED, Map.of("projectId", projectId));
    }
}
