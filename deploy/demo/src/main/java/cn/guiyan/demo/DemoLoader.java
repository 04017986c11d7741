package cn.guiyan.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URI;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Loads a world through the public API as the offices would have done: register, library, and then month by month the ledger and the work with
 * merchants and chambers, the plan at the turn of the year, and every month of the plan's year frozen once its figures are complete. Every POST has
 * a key that depends on the world only, so that an interrupted load may be run again and does nothing twice.
 */
public final class DemoLoader {
    private static final int IN_FLIGHT = 8;
    private static final String OFFICE = "office";
    private static final String LEADER = "leader";
    private static final String PRIOR_YEAR = "priorYearArrived";

    private final DemoWorld world;
    private final Workers workers;
    private final GatewayClient gateway;
    private final Patience patience;
    private final Consumer<String> progress;
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final References references = new References(this::reply);

    private DemoLoader(
            DemoWorld world, Workers workers, GatewayClient gateway, Patience patience, Consumer<String> progress) {
        this.world = world;
        this.workers = workers;
        this.gateway = gateway;
        this.patience = patience;
        this.progress = progress;
    }

    /**
     * Loads the world of {@link DemoWorld#SEED}; returns when the leadership overview shows its figures.
     *
     * @param gateway base address, such as {@code http://localhost:8080}
     * @param tokenOfUser an access token of a demo user; asked again when it is refused, or after ten minutes
     * @param progress takes one short line a step
     * @throws DemoLoadException naming the step and the problem
     */
    public static void load(URI gateway, Function<String, String> tokenOfUser, Consumer<String> progress) {
        load(DemoWorld.generate(DemoWorld.SEED), gateway, tokenOfUser, Patience.STANDARD, progress);
    }

    static void load(
            DemoWorld world,
            URI gateway,
            Function<String, String> tokenOfUser,
            Patience patience,
            Consumer<String> progress) {
        try (Workers workers = new Workers(IN_FLIGHT)) {
            GatewayClient client = new GatewayClient(gateway, tokenOfUser, workers, patience);
            new DemoLoader(world, workers, client, patience, progress).load();
        }
    }

    private void load() {
        each("chambers", world.chambers(), this::open);
        each("merchants", world.merchants(), this::register);
        each("projects", world.projects(), this::enter);
        YearMonth first = world.months().get(0);
        YearMonth last = world.months().get(world.months().size() - 1);
        work("before " + first, YearMonth.of(1, 1), first.minusMonths(1));
        YearMonth before = first.minusMonths(1);
        for (YearMonth month : world.months()) {
            boolean planned = month.getYear() == world.plan().year();
            if (planned && month.getMonthValue() == 1) {
                release(world.plan());
            }
            List<FundArrival> arrivals = world.arrivals(month);
            workers.each(arrivals, this::recordAndVerify);
            work(month.toString(), before.plusMonths(1), month);
            before = month;
            if (planned) {
                freeze(month);
            }
            progress.accept("%s: %d entries%s".formatted(month, arrivals.size(), planned ? ", frozen" : ""));
        }
        work("after " + last, last.plusMonths(1), YearMonth.of(9999, 1));
        awaitOverview(last);
    }

    private void work(String when, YearMonth from, YearMonth to) {
        Map<Matter, Integer> done = new EnumMap<>(Matter.class);
        for (Chapter chapter : world.work(from, to)) {
            workers.each(chapter.courses(), course -> course.forEach(this::doDeed));
            done.merge(chapter.matter(), chapter.size(), Integer::sum);
        }
        if (!done.isEmpty()) {
            progress.accept(when + ": "
                    + done.entrySet().stream()
                            .map(matter ->
                                    matter.getValue() + " " + matter.getKey().plural())
                            .collect(Collectors.joining(", ")));
        }
    }

    private void doDeed(Deed deed) {
        Map<String, String> headers = deed.seen() == null
                ? Map.of()
                : Map.of("If-Match", reply(deed.seen()).version());
        Object body = deed.body() == null ? null : references.resolved(deed.body());
        replies.put(deed.key(), post(deed.user(), references.path(deed.path()), deed.key(), body, headers));
    }

    private <T> void each(String what, Collection<T> items, Consumer<T> work) {
        workers.each(items, work);
        progress.accept(what + ": " + items.size());
    }

    private void open(Chamber chamber) {
        replies.put(chamber.key(), post(chamber.recordedBy(), "chambers", chamber.key(), Bodies.of(chamber)));
    }

    private void register(Merchant merchant) {
        Map<String, Object> body = Bodies.of(merchant, idOf(merchant.chamber()));
        replies.put(merchant.key(), post(merchant.recordedBy(), "merchants", merchant.key(), body));
    }

    private void enter(Project project) {
        Map<String, Object> body =
                Bodies.of(project, idOf(project.investorMerchant()), idOf(project.investorChamber()));
        List<String> tokens = Stream.of(project.investorMerchant(), project.investorChamber())
                .filter(Objects::nonNull)
                .flatMap(key -> reply(key).consistencyToken().stream())
                .toList();
        Map<String, String> headers =
                tokens.isEmpty() ? Map.of() : Map.of("Consistency-Token", String.join(",", tokens));
        replies.put(project.key(), post(project.recordedBy(), "projects", project.key(), body, headers));
    }

    private void recordAndVerify(FundArrival arrival) {
        String path = "projects/" + reply(arrival.project()).id() + "/fund-arrivals";
        Reply recorded = post(arrival.recordedBy(), path, arrival.key(), Bodies.of(arrival));
        post(OFFICE, "fund-arrivals/" + recorded.id() + "/verification", arrival.key() + "-verification", null);
    }

    /** A plan that an earlier run released is left as it is. */
    private void release(Plan plan) {
        String path =
                "plans/" + post(OFFICE, "plans", plan.key(), Bodies.of(plan)).id();
        Reply draft = gateway.get(OFFICE, api(path));
        if (!draft.body().path("status").asText().equals("RELEASED")) {
            Reply withTargets = gateway.put(OFFICE, api(path + "/targets"), Bodies.targets(plan), draft.version());
            post(OFFICE, path + "/release", plan.key() + "-release", null, Map.of("If-Match", withTargets.version()));
        }
        progress.accept("plan " + plan.year() + ": released");
    }

    /** Freezes exactly the figures that were seen to be complete; a month that an earlier run froze is left as it is. */
    private void freeze(YearMonth month) {
        String calibre = world.plan().calibre();
        String query = "?calibre=" + calibre;
        Map<String, BigDecimal> expected = new TreeMap<>(world.cumulative(calibre, month));
        expected.put(PRIOR_YEAR, sum(world.cumulative(calibre, month.minusYears(1))));
        Reply ranking = await("ranking of " + month, OFFICE, "rankings/" + month + query, expected, shown -> {
            Map<String, BigDecimal> arrived = new TreeMap<>();
            shown.path("byAmount")
                    .forEach(row -> arrived.put(row.path("region").asText(), amount(row.path("arrived"))));
            arrived.put(PRIOR_YEAR, amount(shown.path(PRIOR_YEAR)));
            return arrived;
        });
        if (!ranking.body().path("status").asText().equals("FROZEN")) {
            Map<String, String> seen =
                    ranking.etag().map(etag -> Map.of("If-Match", etag)).orElse(Map.of());
            post(OFFICE, "rankings/" + month + "/freeze" + query, "freeze-" + month, null, seen);
        }
    }

    /** The first screen shows the last month, and the same month of the year before. */
    private void awaitOverview(YearMonth last) {
        String calibre = world.plan().calibre();
        Map<String, BigDecimal> expected = Map.of(
                "arrived",
                sum(world.cumulative(calibre, last)),
                PRIOR_YEAR,
                sum(world.cumulative(calibre, last.minusYears(1))));
        String path = "leadership/overview?month=" + last + "&calibre=" + calibre;
        await(
                "overview of " + last,
                LEADER,
                path,
                expected,
                shown -> Map.of("arrived", amount(shown.path("arrived")), PRIOR_YEAR, amount(shown.path(PRIOR_YEAR))));
        progress.accept("overview " + last + ": complete");
    }

    private Reply await(
            String what,
            String user,
            String path,
            Map<String, BigDecimal> expected,
            Function<JsonNode, Map<String, BigDecimal>> amounts) {
        long deadline = System.nanoTime() + patience.visible().toNanos();
        while (true) {
            Reply reply = gateway.get(user, api(path));
            Map<String, BigDecimal> shown = comparable(amounts.apply(reply.body()));
            if (shown.equals(comparable(expected))) {
                return reply;
            }
            if (System.nanoTime() >= deadline) {
                throw new DemoLoadException("%s: shows %s instead of %s after %d s"
                        .formatted(
                                what,
                                shown,
                                comparable(expected),
                                patience.visible().toSeconds()));
            }
            workers.pause(patience.pause());
        }
    }

    private static BigDecimal amount(JsonNode node) {
        return node.isNumber() ? node.decimalValue() : BigDecimal.ZERO;
    }

    private static BigDecimal sum(Map<String, BigDecimal> amounts) {
        return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Without trailing zeros, so that equal amounts are equal objects. */
    private static Map<String, BigDecimal> comparable(Map<String, BigDecimal> amounts) {
        Map<String, BigDecimal> comparable = new TreeMap<>();
        amounts.forEach((name, amount) -> comparable.put(name, amount.stripTrailingZeros()));
        return comparable;
    }

    private Reply post(String user, String path, String key, @Nullable Object body) {
        return post(user, path, key, body, Map.of());
    }

    private Reply post(String user, String path, String key, @Nullable Object body, Map<String, String> moreHeaders) {
        Map<String, String> headers = new TreeMap<>(moreHeaders);
        headers.put("Idempotency-Key", "demo-%d-%s".formatted(world.seed(), key));
        return gateway.post(user, api(path), body, headers);
    }

    private static String api(String path) {
        return "/api/v1/" + path;
    }

    private @Nullable String idOf(@Nullable String key) {
        return key == null ? null : reply(key).id();
    }

    private Reply reply(String key) {
        return Objects.requireNonNull(replies.get(key), key);
    }
}
