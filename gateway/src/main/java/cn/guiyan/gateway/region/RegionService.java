package cn.guiyan.gateway.region;

import cn.guiyan.access.Caller;
import cn.guiyan.access.RegionScope;
import cn.guiyan.figures.Calibres;
import cn.guiyan.gateway.overview.OverviewComposer;
import cn.guiyan.gateway.overview.OverviewView;
import cn.guiyan.gateway.overview.RegionFigures;
import cn.guiyan.gateway.region.RegionRepository.Wanted;
import cn.guiyan.http.NotFound;
import cn.guiyan.http.PageQuery;
import cn.guiyan.projection.ProjectionState;
import cn.guiyan.regions.Region;
import cn.guiyan.regions.Regions;
import cn.guiyan.regions.RollUp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Drills from a figure down to the entries that it is made of. */
@ApplicationScoped
public class RegionService {
    private final Regions regions = Regions.standard();
    private final Calibres calibres = Calibres.standard();
    private final OverviewComposer overviews;
    private final RegionRepository repository;
    private final ProjectionState projection;
    private final Caller caller;
    private final String city = regions.city().code();

    RegionService(OverviewComposer overviews, RegionRepository repository, ProjectionState projection, Caller caller) {
        this.overviews = overviews;
        this.repository = repository;
        this.projection = projection;
        this.caller = caller;
    }

    /** The region's figures; a region out of the caller's scope looks as if it did not exist. */
    @Transactional
    RegionFiguresView read(String code, YearMonth month, String calibre, PageQuery entries, int projectsPage) {
        Region region = regions.find(code)
                .filter(found -> caller.scope().contains(found.code()))
                .orElseThrow(() -> NotFound.of("region", code));
        OverviewView overview = overviews.compose(month, calibre);
        Set<String> covered = covered(overview, code);
        RegionFigures figures = figures(overview, month, calibre, code, covered);
        Wanted wanted = new Wanted(withinScope(covered), calibres.bases(calibre), month);
        OverviewView.@Nullable Row rate = row(overview.byRate(), code);
        OverviewView.@Nullable Row amount = row(overview.byAmount(), code);
        return new RegionFiguresView(
                month.toString(),
                calibre,
                code,
                region.name(),
                figures.arrived(),
                figures.target(),
                figures.completionPercent(),
                figures.scheduleGapPoints(),
                rate == null ? null : rate.rank(),
                amount == null ? null : amount.rank(),
                overview.byAmount().size(),
                figures.trend(),
                repository.projects(wanted, projectsPage, entries.size()),
                repository.entries(wanted, entries.page(), entries.size()),
                projection.freshness());
    }

    /** As the overview says, which may be frozen: of the city itself, or of a region that it ranks. */
    private RegionFigures figures(
            OverviewView overview, YearMonth month, String calibre, String code, Set<String> covered) {
        if (code.equals(city)) {
            return new RegionFigures(
                    overview.arrived(),
                    overview.annualTarget(),
                    overview.completionPercent(),
                    overview.scheduleGapPoints(),
                    overview.trend());
        }
        RegionFigures now = overviews.ofRegion(month, calibre, code, covered);
        OverviewView.@Nullable Row row = row(overview.byAmount(), code);
        return row == null
                ? now
                : new RegionFigures(
                        row.arrived(), row.target(), row.completionPercent(), row.scheduleGapPoints(), now.trend());
    }

    // What the ranking counts for a region, so that its figure leads down to the entries that it is made of.
    private Set<String> covered(OverviewView overview, String code) {
        List<String> ranked =
                overview.byAmount().stream().map(OverviewView.Row::region).toList();
        return ranked.contains(code) ? new RollUp(regions, ranked).covered(code) : regions.withDescendants(code);
    }

    private Set<String> withinScope(Set<String> codes) {
        RegionScope scope = caller.scope();
        return codes.stream().filter(scope::contains).collect(Collectors.toUnmodifiableSet());
    }

    private static OverviewView.@Nullable Row row(List<OverviewView.Row> rows, String code) {
        return rows.stream()
                .filter(row -> row.region().equals(code))
                .findFirst()
                .orElse(null);
    }
}
