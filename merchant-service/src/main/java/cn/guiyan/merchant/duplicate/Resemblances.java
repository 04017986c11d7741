package cn.guiyan.merchant.duplicate;

import cn.guiyan.access.Fingerprint;
import cn.guiyan.access.RegionScope;
import cn.guiyan.merchant.naming.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom of many people the register has already, though their business key is none of its; one statement for all of them. */
@ApplicationScoped
public class Resemblances {
    private static final String OTHERS = """
            SELECT a.number, o.id, m.region, '%s' AS reason
            FROM asked a CROSS JOIN LATERAL (
                SELECT array_agg(g.id) AS ids FROM (SELECT m.id FROM merchant m WHERE %s AND m.erased_on IS NULL LIMIT 11) g) g
                CROSS JOIN LATERAL unnest(g.ids) AS o (id) JOIN merchant m ON m.id = o.id
            WHERE cardinality(g.ids) <= 10""";

    // Two phones speak for two people, however alike their names are.
    private static final String NAME =
            "m.near_name = a.near_name AND (m.phone_hash IS NULL OR a.phone_hash IS NULL) AND ";

    /** Parameters: fingerprints, search texts, homes and cities. */
    static final String FIND = """
            WITH asked AS MATERIALIZED (
                SELECT number, phone_hash, naming.near(search_text) AS near_name, region, city
                FROM unnest(?::text[], ?::text[], ?::text[], ?::text[])
                    WITH ORDINALITY AS a (phone_hash, search_text, region, city, number))
            """
            + String.join(
                    "\nUNION ALL ",
                    OTHERS.formatted("SAME_PHONE", "m.phone_hash = a.phone_hash"),
                    OTHERS.formatted("NEAR_NAME_SAME_HOME", NAME + "m.region = a.region"),
                    OTHERS.formatted("NEAR_NAME_SAME_CITY", NAME + "m.present_city = a.city"));

    private final Sql sql;
    private final WholeRegister register;
    private final Fingerprint fingerprint;

    Resemblances(Sql sql, WholeRegister register, Fingerprint fingerprint) {
        this.sql = sql;
        this.register = register;
        this.fingerprint = fingerprint;
    }

    /** Somebody who may be in the register. */
    public record Person(
            String name,
            String region,
            String presentCity,
            @Nullable String phone) {}

    /**
     * What somebody resembles.
     *
     * @param merchantId the record, or null when another office keeps it
     */
    public record Resemblance(
            DuplicateReason reason, @Nullable UUID merchantId) {}

    private record Found(int number, UUID id, String region, DuplicateReason reason) {}

    /**
     * The likeliest record for each, one of the office's own before another's.
     *
     * @param office whose own records may be named
     * @return by the position in the list
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<Integer, Resemblance> find(List<Person> people, RegionScope office) {
        if (people.isEmpty()) {
            return Map.of();
        }
        List<Found> found = register.reading(() -> sql.list(
                FIND,
                row -> new Found(
                        row.getInt("number") - 1,
                        row.getObject("id", UUID.class),
                        row.getString("region"),
                        DuplicateReason.valueOf(row.getString("reason"))),
                people.stream()
                        .map(Person::phone)
                        .map(phone -> phone == null ? null : fingerprint.ofPhone(phone))
                        .toList(),
                people.stream()
                        .map(person -> SearchText.ofPerson(person.name()).toString())
                        .toList(),
                people.stream().map(Person::region).toList(),
                people.stream().map(Person::presentCity).toList()));
        Map<Integer, Resemblance> likeliest = new HashMap<>();
        found.stream()
                .sorted(Comparator.comparing((Found each) -> !office.contains(each.region()))
                        .thenComparing(Found::reason)
                        .thenComparing(Found::id))
                .forEach(each -> likeliest.putIfAbsent(
                        each.number(),
                        new Resemblance(each.reason(), office.contains(each.region()) ? each.id() : null)));
        return likeliest;
    }
}
