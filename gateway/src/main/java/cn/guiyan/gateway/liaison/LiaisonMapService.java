package cn.guiyan.gateway.liaison;

import cn.guiyan.access.Caller;
import cn.guiyan.access.RegionScope;
import cn.guiyan.figures.Rounding;
import cn.guiyan.gateway.Asked;
import cn.guiyan.gateway.agreement.AgreementService;
import cn.guiyan.gateway.agreement.AgreementService.OfProvince;
import cn.guiyan.gateway.liaison.LiaisonMapView.Province;
import cn.guiyan.gateway.liaison.LiaisonMapView.Representing;
import cn.guiyan.gateway.liaison.ProvinceRepository.Wanted;
import cn.guiyan.http.CalibreCheck;
import cn.guiyan.http.RegionCheck;
import cn.guiyan.projection.ProjectionState;
import cn.guiyan.regions.RegionKind;
import cn.guiyan.regions.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The map and the province behind a click. Merchants are those in the caller's scope. */
@ApplicationScoped
public class LiaisonMapService {
    private final CalibreCheck calibres;
    private final MapRepository maps;
    private final ProvinceRepository provinces;
    private final AgreementService agreements;
    private final RegionCheck regions;
    private final ProjectionState projection;
    private final Caller caller;
    private final Clock clock;

    LiaisonMapService(
            CalibreCheck calibres,
            MapRepository maps,
            ProvinceRepository provinces,
            AgreementService agreements,
            RegionCheck regions,
            ProjectionState projection,
            Caller caller,
            Clock clock) {
        this.calibres = calibres;
        this.maps = maps;
        this.provinces = provinces;
        this.agreements = agreements;
        this.regions = regions;
        this.projection = projection;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    LiaisonMapView map(MapFilter wanted) {
        if (wanted.province != null) {
            regions.requireKind("province", wanted.province, RegionKind.PROVINCE);
        }
        if (wanted.region != null) {
            regions.require("region", wanted.region);
        }
        LocalDate on = Asked.day("on", wanted.on, clock);
        LiaisonMap map = new LiaisonMap(wanted, maps.count(wanted, caller.scope(), on), maps.keyCities(on));
        List<Province> drawn = map.provinces(maps.representing());
        return new LiaisonMapView(on, map.nodes(), drawn, LiaisonMap.totals(drawn), projection.freshness());
    }

    @Transactional
    ProvincePanelView province(String code, @Nullable LocalDate asked, String calibre) {
        regions.requireKind("province", code, RegionKind.PROVINCE);
        Set<String> bases = calibres.bases(calibre);
        LocalDate on = Asked.day("on", asked, clock);
        RegionScope scope = caller.scope();
        Wanted wanted = new Wanted(Regions.standard().withDescendants(code), on, scope);
        return new ProvincePanelView(
                on,
                summary(code, scope, on),
                provinces.chambers(wanted),
                provinces.leading(wanted),
                provinces.officers(wanted),
                provinces.lastContact(wanted).orElse(null),
                pledge(agreements.ofProvince(code, on, calibre, bases), calibre),
                projection.freshness());
    }

    private Province summary(String code, RegionScope scope, LocalDate on) {
        MapFilter there = new MapFilter();
        there.province = code;
        Map<String, Representing> representing = maps.representing();
        return new LiaisonMap(there, maps.count(there, scope, on), maps.keyCities(on))
                .provinces(representing).stream()
                        .findFirst()
                        .orElseGet(() -> new Province(
                                code, Regions.standard().get(code).name(), representing.get(code), 0, 0, 0, 0, 0, 0));
    }

    private static ProvincePanelView.Pledge pledge(OfProvince signed, String calibre) {
        return new ProvincePanelView.Pledge(
                signed.count(),
                signed.pledged(),
                calibre,
                signed.arrived(),
                Rounding.bulletin().completionPercent(signed.arrived(), signed.pledged()),
                signed.latest());
    }
}
