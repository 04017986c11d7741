package cn.guiyan.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Set;

/** Access tokens as the realm issues them, signed with a key that the services under test trust. */
public final class Tokens {
    private static final String PRIVATE = "guiyan.testing.token.private";
    private static final String PUBLIC = "guiyan.testing.token.public";

    private Tokens() {}

    /**
     * A token that is valid for an hour.
     *
     * @param user preferred user name
     * @param region region code of the user's office
     * @param roles role ids such as {@code county-office}
     */
    public static String of(String user, String region, String... roles) {
        return claims(user, region, roles).sign(privateKey());
    }

    /**
     * A token of somebody in a city department.
     *
     * @param unit the department's code, such as {@code D-FGW}
     */
    public static String ofDepartment(String user, String unit) {
        return claims(user, "330300", "department").claim("unit", unit).sign(privateKey());
    }

    private static JwtClaimsBuilder claims(String user, String region, String... roles) {
        return Jwt.claims()
                .subject(user)
                .preferredUserName(user)
                .claim("name", user)
                .claim("region", region)
                .groups(Set.of(roles))
                .audience("guiyan")
                .expiresIn(3600);
    }

    /** The city's office (市经合办). */
    public static String cityOffice() {
        return of("office", "330300", "city-office");
    }

    /** A second person of the city's office, for what needs four eyes. */
    public static String secondCityOffice() {
        return of("office2", "330300", "city-office");
    }

    /** 瓯海's office. */
    public static String ouhai() {
        return of("ouhai", "330304", "county-office");
    }

    /** 平阳's office. */
    public static String pingyang() {
        return of("pingyang", "330326", "county-office");
    }

    /** A city leader. */
    public static String leader() {
        return of("leader", "330300", "leader");
    }

    /** The city's development and reform commission (市发改委). */
    public static String department() {
        return ofDepartment("department", "D-FGW");
    }

    /** 监察局、审管办, who read only. */
    public static String supervisor() {
        return of("supervisor", "330300", "supervisor");
    }

    /** A chamber elsewhere. */
    public static String chamber() {
        return of("chamber", "330300", "chamber");
    }

    /** The system's administrator, who sees no business data. */
    public static String admin() {
        return of("admin", "330300", "admin");
    }

    /** The public key in PEM's Base64, for {@code quarkus.oidc.public-key}. */
    public static String publicKey() {
        ensureKeys();
        return System.getProperty(PUBLIC);
    }

    private static PrivateKey privateKey() {
        ensureKeys();
        try {
            byte[] encoded = Base64.getDecoder().decode(System.getProperty(PRIVATE));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot read the test key", e);
        }
    }

    private static void ensureKeys() {
        synchronized (System.getProperties()) {
            if (System.getProperty(PRIVATE) != null) {
                return;
            }
            try {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(2048);
                KeyPair pair = generator.generateKeyPair();
                Base64.Encoder base64 = Base64.getEncoder();
                System.setProperty(
                        PUBLIC, base64.encodeToString(pair.getPublic().getEncoded()));
                System.setProperty(
                        PRIVATE, base64.encodeToString(pair.getPrivate().getEncoded()));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("cannot make a test key", e);
            }
        }
    }
}
