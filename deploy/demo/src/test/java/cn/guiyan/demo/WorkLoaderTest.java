package cn.guiyan.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.guiyan.demo.FakeGateway.Fault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The work with merchants and chambers on its way through the API. */
class WorkLoaderTest {
    private static final DemoWorld WITH_WORK = SmallWorld.withWork(Deeds.WORLD);

    private final List<String> progress = new ArrayList<>();
    private FakeGateway gateway;

    @BeforeEach
    void start() throws IOException {
        gateway = new FakeGateway();
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void theWorkWithMerchantsAndChambersIsDoneByWhoDidItAndInItsOrder() {
        load();

        List<Deed> deeds = Deeds.in(WITH_WORK);
        List<Asked> posts = gateway.posts();
        assertThat(posts.stream().map(request -> request.user() + " " + request.key()))
                .containsAll(deeds.stream()
                        .map(deed -> "%s demo-%d-%s".formatted(deed.user(), WITH_WORK.seed(), deed.key()))
                        .toList());
        assertThat(posts)
                .noneMatch(request ->
                        request.path().contains("{") || request.body().contains("\"pointer\""));
        assertThat(positions(posts, "delegation-01", "freeze-2014-01", "delegation-02", "delegation-11", "meeting-11"))
                .isSorted();
        assertThat(posts.stream().filter(request -> request.path().endsWith("/acceptance")))
                .isNotEmpty()
                .allSatisfy(
                        request -> assertThat(request.headers().get("If-Match")).matches("\"\\d+\""));
        assertThat(progress)
                .anyMatch(line -> line.matches("before 2013-01: 36 officials, \\d+ terms"))
                .anyMatch(line -> line.matches("after 2014-02: .*delegations.*"));
    }

    @Test
    void workThatWasInterruptedIsResumedWithTheSameBodies() {
        gateway.faults = request -> request.path().endsWith("/reception") ? Fault.BAD_REQUEST : Fault.NONE;
        assertThatThrownBy(() -> load()).isInstanceOf(DemoLoadException.class);
        Set<String> before = DemoLoaderTest.keysAndBodies(gateway.posts());
        gateway.faults = request -> Fault.NONE;
        gateway.asked.clear();

        load();

        before.removeIf(request -> request.startsWith("/api/v1/plans/"));
        assertThat(DemoLoaderTest.keysAndBodies(gateway.posts())).containsAll(before);
    }

    private void load() {
        DemoLoader.load(WITH_WORK, gateway.address(), user -> user + "#1", DemoLoaderTest.QUICK, progress::add);
    }

    private static List<Integer> positions(List<Asked> requests, String... keys) {
        List<String> asked = requests.stream()
                .map(request -> String.valueOf(request.key()).replaceFirst("demo-\\d+-", ""))
                .toList();
        return Stream.of(keys).map(asked::indexOf).toList();
    }
}
