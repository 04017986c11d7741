package cn.guiyan.merchant.duplicate;

import cn.guiyan.access.Caller;
import cn.guiyan.access.RegionScope;
import cn.guiyan.access.Role;
import cn.guiyan.merchant.CityOffice;
import cn.guiyan.regions.Region;
import cn.guiyan.regions.RegionKind;
import cn.guiyan.regions.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** Which office decides about a record: its county's, and the city's for what belongs to no county. */
@ApplicationScoped
class Offices {
    private final Caller caller;

    Offices(Caller caller) {
        this.caller = caller;
    }

    /** The county of a region, or the city. */
    static String of(String region) {
        Regions regions = Regions.standard();
        return Stream.concat(regions.find(region).stream(), regions.ancestors(region).stream())
                .filter(each -> each.kind() == RegionKind.COUNTY)
                .findFirst()
                .map(Region::code)
                .orElse(CityOffice.REGION);
    }

    /** Whether the caller may decide about a side on behalf of its office; the city's office does not decide for a county's. */
    boolean decides(MergeSide side) {
        String region = caller.region();
        boolean ofItsCounty = region != null
                && caller.has(Role.COUNTY_OFFICE)
                && RegionScope.of(region).contains(side.region());
        return ofItsCounty || (side.office().equals(CityOffice.REGION) && caller.has(Role.CITY_OFFICE));
    }
}
