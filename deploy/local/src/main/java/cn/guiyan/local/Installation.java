package cn.guiyan.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Where the built parts of the suite are.
 *
 * @param root the project's folder
 */
record Installation(Path root) {
    /** The launcher's jar; its manifest names all libraries, the broker's included. */
    Path launcher() {
        return target().resolve("guiyan-local.jar");
    }

    Path keycloakArchive() {
        return target().resolve("keycloak-quarkus-dist-" + version("keycloak") + ".zip");
    }

    Path realm() {
        return root.resolve("deploy/keycloak/guiyan-realm.json");
    }

    Path service(String module) {
        return root.resolve(module).resolve("target/quarkus-app");
    }

    /** The Java this program runs on also runs the others. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Version of a server that comes with the suite. */
    static String version(String server) {
        Properties versions = new Properties();
        try (InputStream in = resource("versions.properties")) {
            versions.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions.getProperty(server);
    }

    static String help() {
        try (InputStream in = resource("help.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream resource(String name) {
        InputStream in = Installation.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(name + " is missing in the launcher's jar");
        }
        return in;
    }

    void check(Path built) {
        if (!Files.exists(built)) {
            throw new Refusal(root.relativize(built) + " is not built; run ./run without --no-build.");
        }
    }

    private Path target() {
        return root.resolve("deploy/local/target");
    }
}
