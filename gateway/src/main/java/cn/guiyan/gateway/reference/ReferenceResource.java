package cn.guiyan.gateway.reference;

import cn.guiyan.figures.Calibre;
import cn.guiyan.figures.Calibres;
import cn.guiyan.regions.Region;
import cn.guiyan.regions.RegionKind;
import cn.guiyan.regions.Regions;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The regions and calibres that requests may name. */
@Path("/api/v1/reference")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reference", description = "基础数据")
@Authenticated
public class ReferenceResource {
    private final ReferenceView reference = new ReferenceView(
            Regions.standard().all().stream().map(RegionItem::of).toList(),
            Calibres.standard().all().stream().map(CalibreItem::of).toList());

    @GET
    @Operation(operationId = "readReference", summary = "Regions and calibres (区划、口径)")
    public ReferenceView read() {
        return reference;
    }

    /** Everything that is referred to by code. */
    public record ReferenceView(List<RegionItem> regions, List<CalibreItem> calibres) {}

    /** A region; {@code validTo} is exclusive. */
    public record RegionItem(
            String code,
            String name,
            String shortName,
            RegionKind kind,
            @Nullable String parent,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {
        static RegionItem of(Region region) {
            return new RegionItem(
                    region.code(),
                    region.name(),
                    region.shortName(),
                    region.kind(),
                    region.parent(),
                    region.validFrom(),
                    region.validTo());
        }
    }

    /** A calibre; a composite one names its components. */
    public record CalibreItem(String code, String name, String nameEn, List<String> components) {
        static CalibreItem of(Calibre calibre) {
            return new CalibreItem(calibre.code(), calibre.nameZh(), calibre.nameEn(), calibre.components());
        }
    }
}
