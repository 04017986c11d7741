package cn.guiyan.merchant.find;

import cn.guiyan.merchant.chamber.ChamberService;
import cn.guiyan.merchant.chamber.ChamberView;
import cn.guiyan.merchant.company.CompanyService;
import cn.guiyan.merchant.company.CompanyView;
import cn.guiyan.merchant.find.FoundView.Hit;
import cn.guiyan.merchant.naming.NamedRecords;
import cn.guiyan.merchant.register.MerchantService;
import cn.guiyan.merchant.register.MerchantView;
import cn.guiyan.regions.Region;
import cn.guiyan.regions.RegionKind;
import cn.guiyan.regions.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what somebody may mean, whatever kind of record it is. */
@ApplicationScoped
public class FindService {
    private static final int MOST = 8;
    private static final Set<RegionKind> CITIES = EnumSet.of(RegionKind.PROVINCE, RegionKind.PREFECTURE);

    private final Regions regions = Regions.standard();
    private final MerchantService merchants;
    private final CompanyService companies;
    private final ChamberService chambers;

    FindService(MerchantService merchants, CompanyService companies, ChamberService chambers) {
        this.merchants = merchants;
        this.companies = companies;
        this.chambers = chambers;
    }

    /** Merchants in the caller's scope, and companies, chambers and places wherever they are. */
    @Transactional
    FoundView find(String q) {
        String typed = NamedRecords.typed(q);
        if (typed == null) {
            return FoundView.NOTHING;
        }
        return new FoundView(
                merchants.first(typed, MOST).stream().map(this::hit).toList(),
                companies.first(typed, MOST).stream().map(this::hit).toList(),
                chambers.first(typed, MOST).stream().map(this::hit).toList(),
                cities(typed));
    }

    private List<Hit> cities(String typed) {
        return regions.search(typed).stream()
                .filter(region -> CITIES.contains(region.kind()))
                .limit(MOST)
                .map(region -> new Hit(region.code(), region.name(), place(region.parent())))
                .toList();
    }

    private Hit hit(MerchantView merchant) {
        return new Hit(
                merchant.id().toString(),
                merchant.name(),
                context(place(merchant.region()), place(merchant.presentCity()), merchant.company()));
    }

    private Hit hit(CompanyView company) {
        return new Hit(company.id().toString(), company.name(), context(place(company.place()), company.creditCode()));
    }

    private Hit hit(ChamberView chamber) {
        return new Hit(chamber.id().toString(), chamber.name(), place(chamber.place()));
    }

    private String place(@Nullable String code) {
        return code == null ? "" : regions.find(code).map(Region::shortName).orElse(code);
    }

    private static String context(@Nullable String... parts) {
        return Arrays.stream(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
