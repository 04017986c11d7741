package cn.guiyan.merchant.company;

import cn.guiyan.events.Topics;
import cn.guiyan.http.IfMatch;
import cn.guiyan.http.NotFound;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.ProblemException;
import cn.guiyan.http.RegionCheck;
import cn.guiyan.http.Sorting;
import cn.guiyan.http.UniqueViolation;
import cn.guiyan.journal.HistoryEntry;
import cn.guiyan.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens and keeps the companies' files. */
@ApplicationScoped
public class CompanyService {
    private final CompanyRepository companies;
    private final RegionCheck regions;
    private final Journal journal;

    CompanyService(CompanyRepository companies, RegionCheck regions, Journal journal) {
        this.companies = companies;
        this.regions = regions;
        this.journal = journal;
    }

    @Transactional
    CompanyView open(CompanyRequest request) {
        check(request, null);
        Company company = Company.open(request);
        flush(request, () -> companies.persistAndFlush(company));
        journal.append(company.changed());
        return company.view();
    }

    @Transactional
    CompanyView describe(UUID id, IfMatch ifMatch, CompanyRequest request) {
        Company company = get(id);
        regions.requireInScope(company.region());
        ifMatch.require(company.version());
        check(request, id);
        long before = company.version();
        company.describe(request);
        flush(request, companies::flush);
        if (company.version() != before) {
            journal.append(company.changed());
        }
        return company.view();
    }

    @Transactional
    CompanyView read(UUID id) {
        return get(id).view();
    }

    @Transactional
    Page<CompanyView> page(CompanyFilter filter, Sorting sorting, PageQuery page) {
        return companies.page(filter, sorting, page);
    }

    /** How many the list has. */
    @Transactional
    public long count(CompanyFilter filter) {
        return companies.count(filter);
    }

    /** The list by name after one of it, or from its beginning. */
    @Transactional
    public List<CompanyView> listAfter(CompanyFilter filter, @Nullable CompanyView last, int limit) {
        return companies.after(filter, last, limit);
    }

    @Transactional
    List<HistoryEntry> history(UUID id, @Nullable Long before, int limit) {
        get(id);
        return journal.history(Topics.COMPANIES, id, before, limit);
    }

    /** The first few by name that have something typed in their names or codes. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<CompanyView> first(String typed, int most) {
        return companies.first(typed, most).stream().map(Company::view).toList();
    }

    /**
     * Refuses an id that no company has.
     *
     * @throws ProblemException {@code unknown-company}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void require(@Nullable UUID id) {
        if (id != null && companies.findByIdOptional(id).isEmpty()) {
            throw new ProblemException(CompanyProblem.UNKNOWN_COMPANY, Map.of("companyId", id));
        }
    }

    private Company get(UUID id) {
        return companies.findByIdOptional(id).orElseThrow(() -> NotFound.of("company", id));
    }

    private void check(CompanyRequest request, @Nullable UUID self) {
        regions.require("place", request.place());
        regions.requireInScope(request.region());
        if (companies.isTaken(request.creditCodeOrNull(), self)) {
            throw taken(request);
        }
    }

    private static void flush(CompanyRequest request, Runnable flush) {
        try {
            flush.run();
        } catch (PersistenceException e) {
            throw UniqueViolation.isOf("company_credit_code", e) ? taken(request) : e;
        }
    }

    private static ProblemException taken(CompanyRequest request) {
        return new ProblemException(
                CompanyProblem.CREDIT_CODE_TAKEN,
                Map.of("creditCode", Objects.requireNonNull(request.creditCodeOrNull())));
    }
}
