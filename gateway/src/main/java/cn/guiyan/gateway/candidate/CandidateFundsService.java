package cn.guiyan.gateway.candidate;

import cn.guiyan.access.Caller;
import cn.guiyan.access.RegionScope;
import cn.guiyan.gateway.candidate.CandidateFundsRepository.Found;
import cn.guiyan.gateway.candidate.CandidateFundsView.CalibreSum;
import cn.guiyan.gateway.candidate.CandidateFundsView.YearSum;
import cn.guiyan.http.NotFound;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.projection.ProjectionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/** Adds up what a candidate's projects brought. A candidate out of the caller's scope looks as if there were none. */
@ApplicationScoped
public class CandidateFundsService {
    private final CandidateFundsRepository repository;
    private final ProjectionState projection;
    private final Caller caller;

    CandidateFundsService(CandidateFundsRepository repository, ProjectionState projection, Caller caller) {
        this.repository = repository;
        this.projection = projection;
        this.caller = caller;
    }

    @Transactional
    CandidateFundsView read(UUID id, PageQuery page) {
        RegionScope scope = caller.scope();
        Found found = repository.find(id, scope).orElseThrow(() -> NotFound.of("candidate", id));
        List<YearSum> years = repository.years(id);
        return new CandidateFundsView(
                found.item(),
                byCalibre(years),
                years,
                found.named(),
                Page.of(repository.projects(id, scope, page), page, repository.countProjects(id, scope)),
                found.synthetic() || repository.countsSynthetic(id),
                projection.freshness());
    }

    private static List<CalibreSum> byCalibre(List<YearSum> years) {
        TreeMap<String, CalibreSum> sums = new TreeMap<>();
        years.forEach(year -> sums.merge(
                year.calibre(),
                new CalibreSum(year.calibre(), year.amount(), year.entries()),
                (a, b) -> new CalibreSum(a.calibre(), a.amount().add(b.amount()), a.entries() + b.entries())));
        return List.copyOf(sums.values());
    }
}
