package cn.guiyan.access;

import cn.guiyan.access.Role.Reach;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.arc.Unremovable;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who sent the request. */
@Unremovable // looked up by Scopes
@RequestScoped
public class Caller {
    private static final String SYSTEM = "system";

    private final SecurityIdentity identity;
    private @Nullable RegionScope scope;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /**
     * The name of who is asking or has asked for the job at hand, or {@code system} for work that nobody asked for; also where no request is
     * under way.
     */
    public static String currentName() {
        return Scopes.actor().or(() -> current().map(Caller::name)).orElse(SYSTEM);
    }

    /** Who is asking, where somebody can be. */
    static Optional<Caller> current() {
        ArcContainer container = Arc.container();
        return container != null && container.requestContext().isActive()
                ? Optional.of(container.select(Caller.class).get())
                : Optional.empty();
    }

    /** The user name, or {@code system} when nobody is signed in. */
    public String name() {
        return identity.isAnonymous() ? SYSTEM : identity.getPrincipal().getName();
    }

    /** The name to show. */
    public String displayName() {
        String name = claim("name");
        return name == null ? name() : name;
    }

    /** Role ids, see {@link Roles}. */
    public Set<String> roles() {
        return identity.getRoles();
    }

    /** Whether the caller has a role. */
    public boolean has(Role role) {
        return identity.hasRole(role.id());
    }

    /** The region of the caller's office, or null. */
    public @Nullable String region() {
        return claim("region");
    }

    /**
     * The unit (单位) for which the caller answers what was assigned to it: a region's office by the region's code, or a city department by a code
     * of its own (claim {@code unit}). Null for those who act for none, such as leaders and chambers, though a region is theirs too.
     */
    public @Nullable String unit() {
        String unit = claim("unit");
        boolean ofAnOffice = has(Role.CITY_OFFICE) || has(Role.COUNTY_OFFICE);
        return unit == null && ofAnOffice ? region() : unit;
    }

    /** Whether the caller follows what every unit was assigned, whichever it is: leaders, the city's office and supervisors. */
    public boolean seesEveryUnit() {
        return has(Role.LEADER) || has(Role.CITY_OFFICE) || has(Role.SUPERVISOR);
    }

    /**
     * What the caller may see. Chambers and administrators see no record that belongs to a region; so does whoever has no role. Of several
     * roles the one that sees farthest counts.
     */
    public RegionScope scope() {
        if (scope == null) {
            scope = computeScope();
        }
        return scope;
    }

    /**
     * Whose records the caller's office keeps: what they may change and see unmasked. Seeing far by another role adds nothing.
     */
    public RegionScope keeps() {
        if (has(Role.CITY_OFFICE)) {
            return RegionScope.all();
        }
        String region = region();
        return region != null && has(Role.COUNTY_OFFICE) ? RegionScope.of(region) : RegionScope.none();
    }

    private RegionScope computeScope() {
        Set<Reach> reaches = roles().stream()
                .flatMap(role -> Role.of(role).stream())
                .map(Role::reach)
                .collect(Collectors.toSet());
        if (reaches.contains(Reach.EVERY_REGION)) {
            return RegionScope.all();
        }
        String region = region();
        return region != null && reaches.contains(Reach.OWN_REGION) ? RegionScope.of(region) : RegionScope.none();
    }

    private @Nullable String claim(String name) {
        return identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim(name) : null;
    }
}
