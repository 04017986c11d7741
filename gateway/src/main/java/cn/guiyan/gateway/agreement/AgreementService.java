package cn.guiyan.gateway.agreement;

import cn.guiyan.access.Caller;
import cn.guiyan.figures.Rounding;
import cn.guiyan.gateway.agreement.AgreementRepository.Signed;
import cn.guiyan.gateway.agreement.AgreementRepository.Sums;
import cn.guiyan.gateway.agreement.AgreementRepository.Year;
import cn.guiyan.http.CalibreCheck;
import cn.guiyan.http.NotFound;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.projection.ProjectionState;
import cn.guiyan.regions.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far agreements are fulfilled. Their rates are everybody's to read, projects and entries are those of the caller's region. */
@ApplicationScoped
public class AgreementService {
    private static final int LATEST = 50;

    private final CalibreCheck calibres;
    private final AgreementRepository agreements;
    private final LinkedFundsRepository funds;
    private final ProjectionState projection;
    private final Caller caller;

    AgreementService(
            CalibreCheck calibres,
            AgreementRepository agreements,
            LinkedFundsRepository funds,
            ProjectionState projection,
            Caller caller) {
        this.calibres = calibres;
        this.agreements = agreements;
        this.funds = funds;
        this.projection = projection;
        this.caller = caller;
    }

    /**
     * What was signed for a province, in yuan.
     *
     * @param latest the latest of them, at most 50
     */
    public record OfProvince(long count, BigDecimal pledged, BigDecimal arrived, List<AgreementItem> latest) {}

    @Transactional
    AgreementsView list(String calibre, PageQuery page) {
        Set<String> bases = calibres.bases(calibre);
        List<AgreementItem> items = items(agreements.page(page.page(), page.size()), calibre, bases, null);
        return new AgreementsView(calibre, Page.of(items, page, agreements.count()), projection.freshness());
    }

    @Transactional
    AgreementFundsView read(UUID id, String calibre, PageQuery entries, int projectsPage) {
        Set<String> bases = calibres.bases(calibre);
        Signed signed = agreements.find(id).orElseThrow(() -> NotFound.of("agreement", id));
        return new AgreementFundsView(
                items(List.of(signed), calibre, bases, null).get(0),
                funds.projects(id, caller.scope(), bases, projectsPage, entries.size()),
                funds.entries(id, caller.scope(), bases, entries),
                projection.freshness());
    }

    /** The agreements of a province as of a day; {@code bases} are those of the calibre. */
    @Transactional(Transactional.TxType.MANDATORY)
    public OfProvince ofProvince(String province, LocalDate on, String calibre, Set<String> bases) {
        Set<String> places = Regions.standard().withDescendants(province);
        Sums sums = agreements.sumsOfProvince(province, places, on, bases);
        return new OfProvince(
                sums.count(),
                sums.pledged(),
                sums.arrived(),
                items(agreements.ofProvince(province, places, on, LATEST), calibre, bases, on));
    }

    private List<AgreementItem> items(List<Signed> signed, String calibre, Set<String> bases, @Nullable LocalDate on) {
        Map<UUID, List<Year>> years =
                agreements.years(signed.stream().map(Signed::id).toList(), bases, on);
        return signed.stream()
                .map(each -> item(each, calibre, years.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private static AgreementItem item(Signed signed, String calibre, List<Year> years) {
        BigDecimal arrived = years.stream().map(Year::arrived).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new AgreementItem(
                signed.id(),
                signed.number(),
                signed.title(),
                signed.chamberId(),
                signed.chamberName(),
                signed.represents(),
                signed.signedOn(),
                signed.amount(),
                signed.approximate(),
                signed.from(),
                signed.to(),
                signed.status(),
                signed.endedOn(),
                calibre,
                arrived,
                percent(arrived, signed.amount()),
                years.stream()
                        .map(year -> new AgreementItem.Year(
                                year.year(), year.pledged(), year.arrived(), percent(year.arrived(), year.pledged())))
                        .toList(),
                signed.projects(),
                signed.synthetic() || years.stream().anyMatch(Year::synthetic));
    }

    private static @Nullable BigDecimal percent(BigDecimal arrived, @Nullable BigDecimal pledged) {
        return pledged == null ? null : Rounding.bulletin().completionPercent(arrived, pledged);
    }
}
