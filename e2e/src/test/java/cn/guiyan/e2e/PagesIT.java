package cn.guiyan.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The scenarios of {@code e2e/browser} in Chromium. They are skipped where there is none, and required when {@code CI} is true. */
@ExtendWith(SuiteExtension.class)
class PagesIT {
    private static final Path CHROMIUM = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));

    private final Suite suite;

    PagesIT(Suite suite) {
        this.suite = suite;
    }

    @Test
    void theCockpitWorksInABrowser() throws IOException, InterruptedException {
        Path packages = suite.script().root().resolve("gateway/src/main/webui/node_modules/playwright-core");
        boolean isPossible = Files.isExecutable(CHROMIUM) && Files.isDirectory(packages);
        boolean isRequired = "true".equals(System.getenv("CI"));
        if (!isPossible && !isRequired) {
            System.out.println("### NO BROWSER: " + CHROMIUM + " or " + packages
                    + " is missing, so the cockpit was not looked at. Set CHROMIUM to a Chromium's path. ###");
        }
        assumeTrue(isPossible || isRequired, "no Chromium");
        ProcessBuilder scenarios = new ProcessBuilder(
                        "node",
                        "--test",
                        "--test-concurrency=1",
                        "e2e/browser/cockpit.test.mjs",
                        "e2e/browser/merchants.test.mjs",
                        "e2e/browser/forms.test.mjs")
                .directory(suite.script().root().toFile());
        scenarios.environment().put("CHROMIUM", CHROMIUM.toString());
        scenarios.environment().put("GUIYAN_GATEWAY", suite.gateway().toString());
        scenarios.environment().put("TOKEN_OUHAI", suite.token("ouhai"));
        scenarios.environment().put("TOKEN_OFFICE", suite.token("office"));
        Path report = Path.of(System.getProperty("guiyan.e2e.work", "target"), "browser.log");
        int failures = scenarios
                .redirectErrorStream(true)
                .redirectOutput(report.toFile())
                .start()
                .waitFor();
        assertThat(failures).as(Files.readString(report)).isZero();
    }
}
