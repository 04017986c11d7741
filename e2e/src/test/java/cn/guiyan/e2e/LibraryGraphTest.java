package cn.guiyan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The drawing of how the libraries depend on each other says what their poms say. */
class LibraryGraphTest {
    private static final Path ROOT = Path.of(System.getProperty("guiyan.root", ".."));
    private static final Pattern GRAPH = Pattern.compile("```mermaid\n(.*?)```", Pattern.DOTALL);
    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);
    private static final Pattern LIBRARY = Pattern.compile("<artifactId>guiyan-([a-z]+)</artifactId>");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void everyArrowIsADependencyAndEveryDependencyAnArrow(String readme) throws IOException {
        Set<String> drawn = new TreeSet<>();
        Matcher graphs = GRAPH.matcher(Files.readString(ROOT.resolve(readme)));
        while (graphs.find()) {
            if (!graphs.group(1).contains("gateway")) {
                graphs.group(1).lines().map(LibraryGraphTest::arrows).forEach(drawn::addAll);
            }
        }
        assertThat(drawn).isEqualTo(dependencies());
    }

    // "a --> b & c --> d": each of a step leads to each of the next.
    private static List<String> arrows(String line) {
        List<List<String>> steps = Arrays.stream(line.split("-->"))
                .map(step -> Arrays.stream(step.split("&")).map(String::strip).toList())
                .toList();
        return Stream.iterate(1, i -> i < steps.size(), i -> i + 1)
                .flatMap(i -> steps.get(i - 1).stream()
                        .flatMap(from -> steps.get(i).stream().map(to -> from + " --> " + to)))
                .toList();
    }

    private static Set<String> dependencies() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> poms = Files.list(ROOT.resolve("libs"))) {
            for (Path library : poms.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .toList()) {
                Matcher dependency = DEPENDENCY.matcher(Files.readString(library.resolve("pom.xml")));
                while (dependency.find()) {
                    Matcher other = LIBRARY.matcher(dependency.group(1));
                    if (other.find() && !dependency.group(1).contains("<scope>test</scope>")) {
                        found.add(library.getFileName() + " --> " + other.group(1));
                    }
                }
            }
        }
        return found;
    }
}
