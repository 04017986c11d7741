package cn.guiyan.merchant.honour;

import cn.guiyan.events.Origin;
import cn.guiyan.events.merchant.SelectionRoundChanged;
import cn.guiyan.http.ProblemException;
import cn.guiyan.merchant.CityOffice;
import cn.guiyan.merchant.Happened;
import cn.guiyan.merchant.Period;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A selection round: nominations, review, publicity period, decision. It belongs to the city's office, and every office may read it. */
@Entity
public class SelectionRound {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String title;

    @Enumerated(EnumType.STRING)
    private HonourKind kind;

    private int year;

    @Enumerated(EnumType.STRING)
    private RoundState state = RoundState.NOMINATING;

    // A null is no period yet.
    @Embedded
    private @Nullable Period publicity;

    private @Nullable LocalDate decidedOn;

    private String region = CityOffice.REGION;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @SuppressWarnings("NullAway.Init")
    protected SelectionRound() {}

    /** A round that takes nominations. */
    static SelectionRound open(SelectionRoundRequest request) {
        SelectionRound round = new SelectionRound();
        round.origin = request.originOrReported();
        round.describe(request);
        return round;
    }

    /** What is announced can be put differently while nominations are taken. */
    void describe(SelectionRoundRequest request) {
        require(RoundState.NOMINATING);
        title = request.title().strip();
        kind = request.kind();
        year = request.year();
    }

    /** No more nominations; those that were made are reviewed. */
    void review() {
        require(RoundState.NOMINATING);
        state = RoundState.REVIEWING;
    }

    /**
     * Shows the candidates to the public.
     *
     * @param least days that the period has at least, its first and last included
     * @throws ProblemException {@code publicity-too-short}, {@code illegal-period}, {@code illegal-round-state}
     */
    void publish(PublicityRequest request, int least) {
        require(RoundState.REVIEWING);
        Period period = Period.of(request.from(), request.to());
        long days = ChronoUnit.DAYS.between(request.from(), request.to()) + 1;
        if (days < least) {
            throw new ProblemException(HonourProblem.PUBLICITY_TOO_SHORT, Map.of("days", days, "least", least));
        }
        publicity = period;
        state = RoundState.PUBLICITY;
    }

    /**
     * Decides the round, after its publicity period.
     *
     * @throws ProblemException {@code publicity-not-over}, {@code future-date}, {@code illegal-round-state}
     */
    void decide(LocalDate on, LocalDate today) {
        LocalDate last = Objects.requireNonNull(publicity().to());
        if (!on.isAfter(last)) {
            throw new ProblemException(HonourProblem.PUBLICITY_NOT_OVER, Map.of("to", last, "on", on));
        }
        decidedOn = Happened.on("on", on, today);
        state = RoundState.DECIDED;
    }

    /** Gives the round up before it is decided. */
    void cancel() {
        require(RoundState.NOMINATING, RoundState.REVIEWING, RoundState.PUBLICITY);
        state = RoundState.CANCELLED;
    }

    /**
     * The publicity period that goes on.
     *
     * @throws ProblemException {@code illegal-round-state} when the round is in another state
     */
    Period publicity() {
        require(RoundState.PUBLICITY);
        return Objects.requireNonNull(publicity);
    }

    /** Refuses what the round is not in the state for. */
    void require(RoundState... states) {
        if (!Arrays.asList(states).contains(state)) {
            String needed = Arrays.stream(states).map(RoundState::name).collect(Collectors.joining(", "));
            throw new ProblemException(HonourProblem.ILLEGAL_ROUND_STATE, Map.of("state", state, "needed", needed));
        }
    }

    /** The public state for the readers. */
    SelectionRoundChanged changed() {
        return new SelectionRoundChanged(
                id,
                version,
                title,
                kind.name(),
                year,
                state.name(),
                publicity == null ? null : publicity.from(),
                publicity == null ? null : publicity.to(),
                decidedOn,
                region,
                origin);
    }

    SelectionRoundView view() {
        return new SelectionRoundView(
                id,
                version,
                title,
                kind,
                year,
                state,
                publicity == null ? null : publicity.from(),
                publicity == null ? null : publicity.to(),
                decidedOn,
                region,
                origin);
    }

    long version() {
        return version;
    }
}
