package cn.guiyan.gateway.work;

import cn.guiyan.access.Caller;
import cn.guiyan.figures.Rounding;
import cn.guiyan.gateway.Asked;
import cn.guiyan.gateway.work.MerchantWorkRepository.Agreed;
import cn.guiyan.gateway.work.MerchantWorkRepository.Kind;
import cn.guiyan.gateway.work.MerchantWorkRepository.People;
import cn.guiyan.http.CalibreCheck;
import cn.guiyan.projection.ProjectionState;
import cn.guiyan.regions.Region;
import cn.guiyan.regions.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Composes the merchants' work. The city's sums are the same for everybody, but for suggestions about conduct. */
@ApplicationScoped
public class MerchantWorkService {
    /** 百名领头雁, 百强温商. */
    private static final int HUNDRED = 100;

    private final MerchantWorkRepository repository;
    private final CalibreCheck calibres;
    private final ProjectionState projection;
    private final Caller caller;
    private final Clock clock;

    MerchantWorkService(MerchantWorkRepository repository, CalibreCheck calibres, ProjectionState projection, Caller caller, Clock clock) {
        this.repository = repository;
        this.calibres = calibres;
        this.projection = projection;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    MerchantWorkView read(@Nullable LocalDate from, @Nullable LocalDate asked, String calibre) {
        Set<String> bases = calibres.bases(calibre);
        LocalDate on = Asked.day("on", asked, clock);
        LocalDate since = from == null ? null : Asked.day("from", from, clock);
        List<Kind> merchants = repository.merchants();
        List<Kind> chambers = repository.chambers();
        People people = repository.people(on);
        Happened happened = repository.happened(since, on, caller.seesEveryUnit(), Happened::of);
        return new MerchantWorkView(
                on,
                since,
                new MerchantWorkView.Merchants(
                        sum(merchants), merchants.stream().map(Kind::shown).toList()),
                new MerchantWorkView.Chambers(
                        sum(chambers), chambers.stream().map(Kind::shown).toList()),
                new MerchantWorkView.Leading(people.leading(), HUNDRED, people.withoutLeader()),
                new MerchantWorkView.Leaders(
                        people.leaders(), people.compliant(), people.leaders() - people.compliant()),
                keyCities(on),
                happened.delegations(),
                happened.meetings(),
                happened.suggestions(),
                agreements(repository.agreed(on, bases), calibre),
                new MerchantWorkView.Training(
                        people.people(),
                        people.serving(),
                        people.trained(),
                        percent(people.trained(), people.serving())),
                new MerchantWorkView.Talks(
                        people.talked(), HUNDRED, Objects.requireNonNull(percent(people.talked(), HUNDRED))),
                happened.signings(),
                Stream.concat(merchants.stream(), chambers.stream()).anyMatch(Kind::synthetic)
                        || repository.isSynthetic(),
                projection.freshness());
    }

    private MerchantWorkView.KeyCities keyCities(LocalDate on) {
        List<String> cities = repository.keyCities(on);
        Set<String> kept = repository.officersPlaces(on).stream()
                .flatMap(place -> Regions.standard().cityOf(place).map(Region::code).stream())
                .collect(Collectors.toSet());
        long covered = cities.stream().filter(kept::contains).count();
        return new MerchantWorkView.KeyCities(cities.size(), covered, cities.size() - covered);
    }

    private static MerchantWorkView.Agreements agreements(Agreed agreed, String calibre) {
        return new MerchantWorkView.Agreements(
                agreed.count(),
                agreed.pledged(),
                calibre,
                agreed.arrived(),
                Rounding.bulletin().completionPercent(agreed.arrived(), agreed.pledged()));
    }

    private static @Nullable BigDecimal percent(long part, long whole) {
        return Rounding.bulletin().completionPercent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    private static long sum(List<Kind> kinds) {
        return kinds.stream().mapToLong(Kind::count).sum();
    }

    /** What happened in a time. */
    private record Happened(
            MerchantWorkView.Delegations delegations,
            long meetings,
            MerchantWorkView.Suggestions suggestions,
            MerchantWorkView.Signings signings) {
        static Happened of(ResultSet row) throws SQLException {
            return new Happened(
                    new MerchantWorkView.Delegations(
                            row.getLong("batches"), row.getLong("chambers"), row.getLong("person_times")),
                    row.getLong("meetings"),
                    new MerchantWorkView.Suggestions(
                            row.getLong("open"), row.getLong("overdue"), row.getLong("closed")),
                    new MerchantWorkView.Signings(
                            row.getLong("signings"),
                            row.getBigDecimal("signed_amount"),
                            row.getBigDecimal("approximate_amount"),
                            row.getLong("landed")));
        }
    }
}
