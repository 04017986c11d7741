package cn.guiyan.merchant.duplicate;

import cn.guiyan.access.Caller;
import cn.guiyan.access.Encryption;
import cn.guiyan.access.RegionScope;
import cn.guiyan.http.NotFound;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The pairs of records that may be one person's, each with the sides that the caller may know. Row security repeats the bound. */
@ApplicationScoped
class Duplicates {
    // A pair is listed once, by the first of its sides that is in scope and in that state.
    private static final String LISTED = """
            FROM duplicate_side d WHERE d.state = ? AND (?::text IS NULL OR ? = ANY (d.reasons))
                AND (?::text[] IS NULL OR d.region = ANY (?)) AND NOT EXISTS (
                SELECT FROM duplicate_side o WHERE o.pair_id = d.pair_id AND o.side < d.side AND o.state = d.state
                    AND (?::text[] IS NULL OR o.region = ANY (?)))""";
    private static final String OF_MERCHANT = """
            FROM duplicate_side d WHERE d.state = ? AND (?::text IS NULL OR ? = ANY (d.reasons))
                AND (?::text[] IS NULL OR d.region = ANY (?)) AND d.merchant_id = ?""";
    private static final String PAGE = "SELECT d.* %s ORDER BY d.found_at DESC, d.pair_id, d.side LIMIT ? OFFSET ?";
    private static final String COUNT = "SELECT count(*) AS count %s";
    private static final String SIDES = """
            SELECT * FROM duplicate_side WHERE pair_id = ANY (?) AND (?::text[] IS NULL OR region = ANY (?))
            ORDER BY pair_id, side""";
    private static final String LOCKED = SIDES + " FOR UPDATE";
    private static final String RECORDS = """
            SELECT id, name, region, present_city, company, phone FROM merchant
            WHERE id = ANY (?) AND (?::text[] IS NULL OR region = ANY (?))""";
    private static final String OTHERS = """
            SELECT o.pair_id, o.merchant_id FROM unnest(?::uuid[]) AS p (id)
            JOIN duplicate_side o ON o.pair_id = p.id AND o.merchant_id <> ALL (?)""";
    private static final String DISMISS = """
            UPDATE duplicate_side SET state = 'DISMISSED', decided_by = ?, decided_at = now(), decision = ?
            WHERE pair_id = ? AND side = ?""";

    private final Sql sql;
    private final WholeRegister register;
    private final ContactToken tokens;
    private final Encryption encryption;
    private final Caller caller;
    private final MergeRepository merges;

    Duplicates(
            Sql sql,
            WholeRegister register,
            ContactToken tokens,
            Encryption encryption,
            Caller caller,
            MergeRepository merges) {
        this.sql = sql;
        this.register = register;
        this.tokens = tokens;
        this.encryption = encryption;
        this.caller = caller;
        this.merges = merges;
    }

    /** One of the two records of a pair. */
    record Side(
            UUID pair,
            int side,
            UUID merchant,
            String region,
            List<String> reasons,
            DuplicateState state,
            Instant foundAt,
            @Nullable String decision) {

        static Side of(ResultSet row) throws SQLException {
            return new Side(
                    row.getObject("pair_id", UUID.class),
                    row.getInt("side"),
                    row.getObject("merchant_id", UUID.class),
                    row.getString("region"),
                    Sql.texts(row, "reasons"),
                    DuplicateState.valueOf(row.getString("state")),
                    Objects.requireNonNull(Sql.instant(row, "found_at")),
                    row.getString("decision"));
        }
    }

    /**
     * @param reason one for which they may be one person's, or null for any
     * @param merchant one of the two records, or null for every pair
     */
    @Transactional
    Page<DuplicateView> page(
            DuplicateState state, @Nullable DuplicateReason reason, @Nullable UUID merchant, PageQuery page) {
        List<String> codes = codes(caller.scope());
        String wanted = reason == null ? null : reason.name();
        if (merchant == null) {
            return page(LISTED, page, state.name(), wanted, wanted, codes, codes, codes, codes);
        }
        return page(OF_MERCHANT, page, state.name(), wanted, wanted, codes, codes, merchant);
    }

    private Page<DuplicateView> page(String from, PageQuery page, @Nullable Object... values) {
        @Nullable Object[] window = Arrays.copyOf(values, values.length + 2);
        window[values.length] = page.size();
        window[values.length + 1] = page.page() * page.size();
        List<Side> listed = sql.list(PAGE.formatted(from), Side::of, window);
        long total = sql.list(COUNT.formatted(from), row -> row.getLong("count"), values)
                .get(0);
        return Page.of(views(listed), page, total);
    }

    @Transactional
    DuplicateView read(UUID pair) {
        return views(sides(SIDES, pair).subList(0, 1)).get(0);
    }

    /**
     * The office's own side is dismissed; another office decides for itself.
     *
     * @throws ProblemException {@code duplicate-decided}, or {@code merge-proposed} while a merge of the two waits for consent
     */
    @Transactional
    DuplicateView dismiss(UUID pair, DismissalRequest request) {
        List<Side> open = sides(LOCKED, pair).stream()
                .filter(side ->
                        side.state() == DuplicateState.OPEN && caller.keeps().contains(side.region()))
                .toList();
        if (open.isEmpty()) {
            throw new ProblemException(DuplicateProblem.DUPLICATE_DECIDED, Map.of("duplicateId", pair));
        }
        UUID own = open.get(0).merchant();
        UUID other = other(pair, own);
        register.reading(() -> {
            merges.requireNotProposed(own, other);
            return true;
        });
        open.forEach(side -> sql.update(DISMISS, caller.name(), request.reason().strip(), pair, side.side()));
        return read(pair);
    }

    /** The other record of a pair of which the caller knows one, whoever keeps it. */
    @Transactional(Transactional.TxType.MANDATORY)
    UUID other(UUID pair, UUID own) {
        Side side = sides(SIDES, pair).stream()
                .filter(each -> each.merchant().equals(own))
                .findFirst()
                .orElseThrow(() -> NotFound.of("duplicate", pair));
        return Optional.ofNullable(others(List.of(side)).get(pair)).orElseThrow(() -> NotFound.of("duplicate", pair));
    }

    /** The records on the other sides, by pair. */
    private Map<UUID, UUID> others(List<Side> own) {
        record Other(UUID pair, UUID merchant) {}
        if (own.isEmpty()) {
            return Map.of();
        }
        List<UUID> pairs = own.stream().map(Side::pair).toList();
        List<UUID> merchants = own.stream().map(Side::merchant).toList();
        return register
                .reading(() -> sql.list(
                        OTHERS,
                        row -> new Other(
                                row.getObject("pair_id", UUID.class), row.getObject("merchant_id", UUID.class)),
                        pairs,
                        merchants))
                .stream()
                .collect(Collectors.toMap(Other::pair, Other::merchant));
    }

    private List<Side> sides(String select, UUID pair) {
        List<String> codes = codes(caller.scope());
        List<Side> sides = sql.list(select, Side::of, List.of(pair), codes, codes);
        if (sides.isEmpty()) {
            throw NotFound.of("duplicate", pair);
        }
        return sides;
    }

    private List<DuplicateView> views(List<Side> listed) {
        List<String> codes = codes(caller.scope());
        List<UUID> pairs = listed.stream().map(Side::pair).toList();
        Map<UUID, List<Side>> sides = pairs.isEmpty()
                ? Map.of()
                : sql.list(SIDES, Side::of, pairs, codes, codes).stream().collect(Collectors.groupingBy(Side::pair));
        List<UUID> ids = sides.values().stream()
                .flatMap(List::stream)
                .map(Side::merchant)
                .distinct()
                .toList();
        Map<UUID, DuplicateRecord> records = ids.isEmpty()
                ? Map.of()
                : sql.list(RECORDS, row -> DuplicateRecord.of(row, encryption), ids, codes, codes).stream()
                        .collect(Collectors.toMap(DuplicateRecord::id, Function.identity()));
        Map<UUID, UUID> others = others(listed.stream()
                .filter(side -> isForeign(sides.getOrDefault(side.pair(), List.of())))
                .toList());
        return listed.stream()
                .map(side -> view(side, sides.getOrDefault(side.pair(), List.of()), records, others))
                .toList();
    }

    private static boolean isForeign(List<Side> known) {
        return known.size() == 1;
    }

    private DuplicateView view(
            Side listed, List<Side> known, Map<UUID, DuplicateRecord> records, Map<UUID, UUID> others) {
        UUID other = others.get(listed.pair());
        return new DuplicateView(
                listed.pair(),
                listed.state(),
                DuplicateCheck.reasons(listed.reasons()),
                listed.foundAt(),
                known.stream()
                        .map(side -> records.get(side.merchant()))
                        .filter(Objects::nonNull)
                        .toList(),
                isForeign(known),
                other != null && listed.state() == DuplicateState.OPEN ? tokens.write(other, caller.name()) : null,
                listed.decision());
    }

    static @Nullable List<String> codes(RegionScope scope) {
        return scope.isAll() ? null : List.copyOf(scope.codes());
    }
}
