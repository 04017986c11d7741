package cn.guiyan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script beside the project's pom, tried in an empty project with other programs than the real ones. */
class RunScriptTest {
    private static final Path SCRIPT = Path.of("../../run").toAbsolutePath().normalize();

    @TempDir
    Path temp;

    private Path root;
    private Path programs;

    @BeforeEach
    void project() throws IOException {
        root = Files.createDirectories(temp.resolve("a project"));
        programs = Files.createDirectories(temp.resolve("programs"));
        Files.copy(SCRIPT, root.resolve("run"));
        java("21.0.4");
        program("javac", "exit 0");
        program("mvn", "echo 'Apache Maven 3.9.9'");
        program("node", "echo v22.1.0");
        program("npm", "exit 0");
    }

    private void java(String version) throws IOException {
        program(
                "java",
                "if [ \"$1\" = -version ]; then echo 'openjdk version \"%s\"' >&2; else echo \"java: $*\"; fi"
                        .formatted(version));
    }

    private void program(String name, String script) throws IOException {
        Path file = Files.writeString(programs.resolve(name), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void built(String artifact) throws IOException {
        Path file = root.resolve(artifact);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, "");
    }

    private void everythingIsBuilt() throws IOException {
        Files.createDirectories(root.resolve("libs"));
        for (String module : List.of("merchant-service", "project-service", "target-service", "gateway")) {
            built(module + "/target/quarkus-app/quarkus-run.jar");
        }
        built("deploy/local/target/guiyan-local.jar");
        program("mvn", "case \"$1\" in -v) echo 'Apache Maven 3.9.9';; *) echo \"[ERROR] $*\"; exit 1;; esac");
    }

    private void newer(String source) throws IOException {
        built(source);
        Files.setLastModifiedTime(root.resolve(source), FileTime.fromMillis(System.currentTimeMillis() + 60_000));
    }

    private ProcessBuilder script(Path script, String... arguments) {
        List<String> words = new ArrayList<>(List.of("bash", script.toString()));
        words.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(words).directory(temp.toFile()).redirectErrorStream(true);
        builder.environment().putAll(Map.of("PATH", programs + ":/usr/bin:/bin"));
        builder.environment().remove("JAVA_HOME");
        return builder;
    }

    private String run(Path script, String... arguments) throws IOException, InterruptedException {
        Process process = script(script, arguments).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + said.strip();
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        return run(root.resolve("run"), arguments);
    }

    @Test
    void anOldJavaIsRefused() throws IOException, InterruptedException {
        java("11.0.2");
        assertThat(run()).startsWith("1 Guiyan needs Java 17 or newer, but ").endsWith("java is version 11.");
        java("1.8.0_392");
        assertThat(run()).endsWith("java is version 1.");
    }

    @Test
    void anOldMavenOrNodeIsRefusedWhenThereIsSomethingToBuild() throws IOException, InterruptedException {
        program("mvn", "echo 'Apache Maven 3.6.3 (Debian)'");
        assertThat(run()).isEqualTo("1 Building needs Maven 3.8.6 or newer, but mvn is version 3.6.3.");
        program("mvn", "echo 'Apache Maven 3.10.1'");
        program("node", "echo v18.20.4");
        assertThat(run()).isEqualTo("1 Building needs Node 20.19 or newer, but node is version 18.20.4.");
        program("node", "echo v20.18.3");
        assertThat(run()).isEqualTo("1 Building needs Node 20.19 or newer, but node is version 20.18.3.");
    }

    @Test
    void nothingBuiltAndNothingToBuildIsSaid() throws IOException, InterruptedException {
        assertThat(run("--no-build")).isEqualTo("1 Guiyan is not built yet; ./run builds and starts it.");
        assertThat(run("status")).isEqualTo("1 Guiyan is not built yet; ./run builds and starts it.");
    }

    @Test
    void aFailedBuildShowsItsErrorsAndItsLog() throws IOException, InterruptedException {
        program(
                "mvn",
                "case \"$1\" in -v) echo 'Apache Maven 3.9.9';; *) echo '[ERROR] no such symbol'; exit 1;; esac");
        assertThat(run())
                .startsWith("1 Building")
                .contains("[ERROR] no such symbol")
                .endsWith("The build failed. Its log: " + root.resolve("target/run-build.log"));
    }

    @Test
    void whatIsNewerThanItsSourcesIsNotBuiltAgain() throws IOException, InterruptedException {
        everythingIsBuilt();
        assertThat(run("--port", "1")).startsWith("0 java: ").endsWith("guiyan-local.jar --port 1");
        assertThat(run("--port", "1")).contains("-Dguiyan.root=" + root);
        newer("gateway/src/main/java/New.java");
        assertThat(run()).contains("-pl gateway -am");
    }

    @ParameterizedTest
    @CsvSource({
        "target-service/src/main/java/cn/guiyan/target/plan/Plan.java,-pl target-service",
        "libs/events/src/main/java/cn/guiyan/events/target/PlanChanged.java,-pl merchant-service"
    })
    void aPackageMayBeCalledLikeTheFolderOfWhatIsBuilt(String source, String modules)
            throws IOException, InterruptedException {
        everythingIsBuilt();
        newer(source);
        assertThat(run()).contains(modules);
    }

    @Test
    void theDemonstrationDataIsPartOfTheLauncherAlone() throws IOException, InterruptedException {
        everythingIsBuilt();
        newer("deploy/demo/src/main/java/cn/guiyan/demo/DemoWorld.java");
        assertThat(run()).contains("-pl deploy/local -am");
    }

    @Test
    void whatIsBuiltIsNoSource() throws IOException, InterruptedException {
        everythingIsBuilt();
        newer("target-service/target/generated/src/main/java/Made.java");
        assertThat(run()).startsWith("0 java: ");
    }

    @Test
    void mavenEndsWithTheScript() throws IOException, InterruptedException {
        program("mvn", """
                case "$1" in -v) echo 'Apache Maven 3.9.9'; exit;; esac
                trap 'sleep 0.2; echo ended >ended; exit' TERM
                echo $$ >maven
                while :; do sleep 0.1; done""");
        Process script = script(root.resolve("run")).start();
        await().until(() -> Files.exists(root.resolve("maven")));
        script.destroy();
        assertThat(script.waitFor()).isEqualTo(130);
        assertThat(root.resolve("ended")).exists();
    }

    @Test
    void itFindsItsProjectThroughALink() throws IOException, InterruptedException {
        built("deploy/local/target/guiyan-local.jar");
        Path link = Files.createSymbolicLink(temp.resolve("guiyan"), Path.of("a project/run"));
        assertThat(run(link, "status")).contains("-Dguiyan.root=" + root);
    }

    @Test
    void helpNeedsNothingAtAll() throws IOException, InterruptedException {
        Files.createDirectories(root.resolve("deploy/local/src/main/resources/cn/guiyan/local"));
        Files.writeString(root.resolve("deploy/local/src/main/resources/cn/guiyan/local/help.txt"), "the help\n");
        Files.delete(programs.resolve("java"));
        assertThat(run("--help")).isEqualTo("0 the help");
    }
}
