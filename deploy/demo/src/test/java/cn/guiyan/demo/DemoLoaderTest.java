package cn.guiyan.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.guiyan.demo.FakeGateway.Asked;
import cn.guiyan.demo.FakeGateway.Fault;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DemoLoaderTest {
    private static final DemoWorld WORLD = DemoWorld.generate(DemoWorld.SEED);
    private static final DemoWorld SMALL = SmallWorld.of(WORLD);
    private static final Patience QUICK =
            new Patience(Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofMinutes(10), Duration.ofMillis(2));

    private final Map<String, AtomicInteger> tokens = new ConcurrentHashMap<>();
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
    void theWholeWorldArrivesAndSixMonthsAreFrozenWithTheirFigures() {
        load(WORLD, QUICK);

        assertThat(gateway.entries)
                .hasSameSizeAs(WORLD.arrivals())
                .allMatch(entry -> entry.path("verified").asBoolean());
        assertThat(gateway.frozen).hasSize(6);
        assertThat(gateway.frozen.get(5)).startsWith("2014-06=21404000000");
        assertThat(gateway.mostInFlight).hasValueBetween(2, 8);
        assertThat(progress)
                .contains("chambers: 73", "merchants: 400", "projects: 304", "plan 2014: released")
                .anyMatch(line -> line.matches("2013-03: \\d+ entries"))
                .anyMatch(line -> line.matches("2014-03: \\d+ entries, frozen"))
                .endsWith("overview 2014-06: complete");
    }

    @Test
    void stepsFollowTheBusinessDates() {
        load(SMALL, QUICK);

        assertThat(gateway.posts().stream().map(DemoLoaderTest::phase).toList())
                .isSubsetOf("chambers", "merchants", "projects", "2013-01", "plan", "2014-01", "2014-02")
                .isSortedAccordingTo((one, other) -> Integer.compare(order(one), order(other)));
        assertThat(gateway.frozen).extracting(line -> line.substring(0, 7)).containsExactly("2014-01", "2014-02");
    }

    @Test
    void countiesRecordAndTheCityOfficeVerifies() {
        load(SMALL, QUICK);

        assertThat(gateway.posts().stream().filter(is("POST fund-arrivals/*/verification")))
                .hasSameSizeAs(SMALL.arrivals())
                .allMatch(request -> request.user().equals("office"));
        assertThat(gateway.posts().stream()
                        .filter(is("POST projects/*/fund-arrivals"))
                        .map(Asked::user))
                .hasSameSizeAs(SMALL.arrivals())
                .doesNotContain("office");
    }

    @Test
    void everythingSaysThatItIsSynthetic() {
        load(SMALL, QUICK);

        assertThat(gateway.posts().stream()
                        .filter(request -> !request.body().isEmpty())
                        .filter(is("POST plans").negate()))
                .allMatch(request -> request.body().contains("\"origin\":\"SYNTHETIC\""));
    }

    @Test
    void aSecondRunSendsTheSameKeysAndBodiesAndChangesNothing() {
        load(SMALL, QUICK);
        Set<String> first = keysAndBodies(gateway.posts());
        int entries = gateway.entries.size();
        gateway.asked.clear();

        load(SMALL, QUICK);

        assertThat(first).isNotEmpty().containsAll(keysAndBodies(gateway.posts()));
        assertThat(gateway.entries).hasSize(entries);
        assertThat(gateway.frozen).hasSize(2);
        assertThat(gateway.asked).noneMatch(is("PUT plans/*/targets"));
        assertThat(gateway.posts()).noneMatch(request -> request.step().endsWith("/freeze"));
    }

    @Test
    void aRunGoesOnWhereAnotherWasInterrupted() {
        gateway.faults = request -> gateway.entries.size() >= SMALL.arrivals().size() / 2
                        && request.method().equals("POST")
                ? Fault.BAD_REQUEST
                : Fault.NONE;
        assertThatThrownBy(() -> load(SMALL, QUICK)).isInstanceOf(DemoLoadException.class);
        assertThat(gateway.entries).hasSizeLessThan(SMALL.arrivals().size());

        gateway.faults = request -> Fault.NONE;
        load(SMALL, QUICK);

        assertThat(gateway.entries).hasSameSizeAs(SMALL.arrivals());
    }

    @ParameterizedTest
    @EnumSource(names = {"LOST_REQUEST", "LOST_ANSWER", "OUTAGE", "REFUSED_TOKEN"})
    void whatFailsOnceIsRepeatedWithTheSameKeyAndDoneOnce(Fault fault) {
        Set<String> failed = ConcurrentHashMap.newKeySet();
        gateway.faults = request -> failed.add(request.method() + request.path() + request.key()) ? fault : Fault.NONE;

        load(SMALL, QUICK);

        assertThat(gateway.entries).hasSameSizeAs(SMALL.arrivals());
        assertThat(gateway.frozen).hasSize(2);
        assertThat(gateway.posts().stream()
                        .collect(Collectors.groupingBy(Asked::path, TreeMap::new, Collectors.toList()))
                        .get("/api/v1/plans"))
                .hasSize(2)
                .extracting(Asked::key)
                .containsOnly("demo-%d-plan-2014".formatted(SMALL.seed()));
    }

    @Test
    void aRefusedTokenIsAskedForAgain() {
        AtomicBoolean refused = new AtomicBoolean();
        gateway.faults = request -> request.user().equals("office") && refused.compareAndSet(false, true)
                ? Fault.REFUSED_TOKEN
                : Fault.NONE;

        load(SMALL, QUICK);

        assertThat(tokens.get("office")).hasValue(2);
        assertThat(tokens).allSatisfy((user, count) -> assertThat(count.get()).isLessThanOrEqualTo(2));
    }

    @Test
    void aTokenIsKeptUntilItIsOld() {
        load(SMALL, QUICK);
        assertThat(tokens).allSatisfy((user, count) -> assertThat(count).hasValue(1));

        load(SMALL, new Patience(QUICK.retry(), QUICK.visible(), Duration.ZERO, QUICK.pause()));
        assertThat(tokens.get("office")).hasValueGreaterThan(10);
    }

    @Test
    void aUserWhoIsRefusedTwiceIsReported() {
        gateway.faults = request -> Fault.REFUSED_TOKEN;

        assertThatThrownBy(() -> load(SMALL, QUICK))
                .isInstanceOf(DemoLoadException.class)
                .hasMessageContaining("401");
    }

    @Test
    void aProjectWaitsUntilItsInvestorIsKnown() {
        AtomicInteger unknown = new AtomicInteger(5);
        gateway.faults = request -> is("POST projects").test(request) && unknown.getAndDecrement() > 0
                ? Fault.UNKNOWN_MERCHANT
                : Fault.NONE;

        load(SMALL, QUICK);

        assertThat(gateway.posts().stream().filter(is("POST projects")))
                .hasSize(SMALL.projects().size() + 5);
        assertThat(gateway.posts().stream()
                        .filter(is("POST projects"))
                        .filter(request -> request.body().contains("investorMerchantId")))
                .isNotEmpty()
                .allSatisfy(request -> assertThat(request.headers().get("Consistency-Token"))
                        .contains("topic:demo-%d-merchant-".formatted(SMALL.seed())));
    }

    @Test
    void anInvestorWhoStaysUnknownIsReported() {
        gateway.faults = request -> is("POST projects").test(request) ? Fault.UNKNOWN_MERCHANT : Fault.NONE;

        assertThatThrownBy(() -> load(SMALL, impatient()))
                .isInstanceOf(DemoLoadException.class)
                .hasMessageContaining("unknown-investor-merchant");
    }

    @Test
    void aProblemEndsTheLoadWithItsWords() {
        gateway.faults = request -> is("POST projects/*/fund-arrivals").test(request) ? Fault.BAD_REQUEST : Fault.NONE;

        assertThatThrownBy(() -> load(SMALL, QUICK))
                .isInstanceOf(DemoLoadException.class)
                .hasMessageMatching("POST /api/v1/projects/id-\\d+/fund-arrivals as \\w+: "
                        + "400 urn:guiyan:problem:illegal-amount · 金额不合法 · 重试");
        assertThat(gateway.frozen).isEmpty();
    }

    @Test
    void aMonthIsFrozenOnlyWhenItsFiguresAreComplete() {
        gateway.stale.set(20);

        load(SMALL, QUICK);

        assertThat(gateway.asked.stream().filter(is("GET rankings/2014-01"))).hasSize(21);
        assertThat(gateway.frozen).hasSize(2);
    }

    @Test
    void figuresThatNeverComeAreReported() {
        gateway.stale.set(Integer.MAX_VALUE);

        assertThatThrownBy(() -> load(SMALL, impatient()))
                .isInstanceOf(DemoLoadException.class)
                .hasMessageStartingWith("ranking of 2014-01: shows {priorYearArrived=")
                .hasMessageContaining("330304=");
        assertThat(gateway.frozen).isEmpty();
    }

    @Test
    void aGatewayThatIsNotThereIsReported() {
        gateway.close();

        assertThatThrownBy(() -> load(SMALL, impatient()))
                .isInstanceOf(DemoLoadException.class)
                .hasMessageContaining("POST /api/v1/chambers as office");
    }

    private void load(DemoWorld world, Patience patience) {
        DemoLoader.load(
                world,
                gateway.address(),
                user -> user + "#"
                        + tokens.computeIfAbsent(user, name -> new AtomicInteger())
                                .incrementAndGet(),
                patience,
                progress::add);
    }

    private static Patience impatient() {
        return new Patience(Duration.ofMillis(50), Duration.ofMillis(50), QUICK.token(), QUICK.pause());
    }

    private static Predicate<Asked> is(String step) {
        return request -> request.step().equals(step);
    }

    private static Set<String> keysAndBodies(List<Asked> requests) {
        return requests.stream()
                .map(request -> request.path() + " " + request.key() + " " + request.body())
                .collect(Collectors.toSet());
    }

    /** Which part of the load a request belongs to. */
    private static String phase(Asked request) {
        if (request.step().startsWith("POST plans")) {
            return "plan";
        }
        String key =
                String.valueOf(request.key()).replaceFirst("demo-\\d+-", "").replace("-verification", "");
        if (key.startsWith("freeze-")) {
            return key.substring("freeze-".length());
        }
        return SMALL.arrivals().stream()
                .filter(entry -> entry.key().equals(key))
                .map(entry -> entry.month().toString())
                .findFirst()
                .orElseGet(() -> request.step().substring("POST ".length()));
    }

    private static int order(String phase) {
        return List.of("chambers", "merchants", "projects", "2013-01", "plan", "2014-01", "2014-02")
                .indexOf(phase);
    }
}
