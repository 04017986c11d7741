package cn.guiyan.gateway.session;

import cn.guiyan.access.Caller;
import cn.guiyan.regions.Region;
import cn.guiyan.regions.Regions;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who is signed in. */
@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "session", description = "登录用户")
@Authenticated
public class MeResource {
    private final Caller caller;

    MeResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "readMe", summary = "Who is signed in (当前用户)")
    public Me read() {
        return new Me(
                caller.displayName(),
                caller.name(),
                caller.roles().stream().sorted().toList(),
                Optional.ofNullable(caller.region())
                        .flatMap(code -> Regions.standard().find(code))
                        .map(Office::of)
                        .orElse(null));
    }

    /** The caller; {@code region} is that of the office, or null. */
    public record Me(
            String name,
            String username,
            List<String> roles,
            @Nullable Office region) {}

    /** A region by code and name. */
    public record Office(String code, String name) {
        static Office of(Region region) {
            return new Office(region.code(), region.name());
        }
    }
}
