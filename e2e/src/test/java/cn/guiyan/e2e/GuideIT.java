package cn.guiyan.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The guide to a day with merchants and chambers, followed word by word: each of its commands shows what it says. */
@ExtendWith(SuiteExtension.class)
class GuideIT {
    private static final String MARK = "---- what follows belongs to the next block ----";
    private static final Pattern BLOCK =
            Pattern.compile("```bash\\n(.*?)\\n```\\n(?:```text\\n(.*?)\\n```\\n)?", Pattern.DOTALL);

    private record Block(String commands, String shown) {}

    private final Suite suite;

    GuideIT(Suite suite) {
        this.suite = suite;
    }

    @Test
    @Tag("M01")
    @Tag("M04")
    @Tag("M05")
    @Tag("M08")
    @Tag("M10")
    @Tag("M14")
    void whoFollowsTheGuideSeesWhatItShows() throws Exception {
        assumeTrue(
                "true".equals(System.getenv("CI"))
                        || new Api(suite)
                                        .get("office", "/api/v1/delegations?size=1")
                                        .getInt("total")
                                == 11,
                "somebody has followed the guide on this suite before");
        List<Block> blocks = blocks("merchants.md");

        List<String> shown = run(blocks);

        assertThat(blocks).hasSizeGreaterThan(8);
        for (int i = 0; i < blocks.size(); i++) {
            assertThat(shown.get(i))
                    .as(blocks.get(i).commands())
                    .isEqualTo(blocks.get(i).shown());
        }
    }

    @Test
    void bothLanguagesShowTheSameCommands() throws IOException {
        assertThat(blocks("merchants.zh-CN.md")).isEqualTo(blocks("merchants.md"));
    }

    /** In one shell, which stops at the first command that fails. */
    private List<String> run(List<Block> blocks) throws IOException, InterruptedException {
        StringBuilder script = new StringBuilder("set -euo pipefail\n");
        for (Block block : blocks) {
            script.append(here(block.commands()))
                    .append("\necho '")
                    .append(MARK)
                    .append("'\n");
        }
        Process shell = new ProcessBuilder("bash", "-c", script.toString())
                .directory(suite.script().root().toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(output).isZero();
        return Pattern.compile(Pattern.quote(MARK))
                .splitAsStream(output)
                .map(String::strip)
                .toList();
    }

    /** The guide speaks of the suite that {@code ./run} starts. */
    private String here(String commands) {
        Path data = suite.script().dataDir().toAbsolutePath();
        return commands.replace("http://localhost:8080", suite.gateway().toString())
                .replaceAll(
                        "\\./run token (\\w+)",
                        Matcher.quoteReplacement("./run token ") + "$1 --data-dir '" + data + "'");
    }

    private List<Block> blocks(String guide) throws IOException {
        Path file = suite.script().root().resolve("docs/guides").resolve(guide);
        Matcher found = BLOCK.matcher(Files.readString(file));
        List<Block> blocks = new ArrayList<>();
        while (found.find()) {
            blocks.add(new Block(found.group(1), found.group(2) == null ? "" : found.group(2)));
        }
        return blocks;
    }
}
