package cn.guiyan.access;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who sent the request. */
@RequestScoped
public class Caller {
    private static final String SYSTEM = "system";
    private static final Set<String> SCOPED = Set.of(Roles.COUNTY_OFFICE, Roles.SERVICE_OFFICER);
    private static final Set<String> OF_THE_CITY =
            Set.of(Roles.CITY_OFFICE, Roles.LEADER, Roles.SUPERVISOR, Roles.DEPARTMENT);

    private final SecurityIdentity identity;
    private @Nullable RegionScope scope;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The name of who is asking, or {@code system} for work that nobody asked for. */
    public static String currentName() {
        if (!Arc.container().requestContext().isActive()) {
            return SYSTEM;
        }
        try (InstanceHandle<Caller> caller = Arc.container().instance(Caller.class)) {
            return caller.get().name();
        }
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
    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /** The region of the caller's office, or null. */
    public @Nullable String region() {
        return claim("region");
    }

    /**
     * What the caller may see. Chambers and administrators see no record that belongs to a region; so does whoever has no role.
     */
    public RegionScope scope() {
        if (scope == null) {
            scope = computeScope();
        }
        return scope;
    }

    private RegionScope computeScope() {
        if (roles().stream().anyMatch(OF_THE_CITY::contains)) {
            return RegionScope.all();
        }
        String region = region();
        return region != null && roles().stream().anyMatch(SCOPED::contains)
                ? RegionScope.of(region)
                : RegionScope.none();
    }

    private @Nullable String claim(String name) {
        return identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim(name) : null;
    }
}
