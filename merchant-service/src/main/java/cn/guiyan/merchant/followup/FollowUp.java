package cn.guiyan.merchant.followup;

import cn.guiyan.http.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The state machine of following up (督办), as a part of what is followed up. Every step checks that it is legal, whose it is, and its dates, and is
 * added to the trail.
 */
@Embeddable
public class FollowUp {
    /** So many steps at most. */
    public static final int LONGEST_TRAIL = 200;

    // From here on nothing is sent back or commented upon any more, so that what is needed to finish still fits.
    private static final int FULL = LONGEST_TRAIL - 2 * Assignment.MOST_LEADS - 2;

    @Enumerated(EnumType.STRING)
    private FollowUpState state;

    private LocalDate lastStepOn;

    @Embedded
    private @Nullable Directive directive;

    private @Nullable LocalDate due;

    private @Nullable Integer satisfaction;

    // Repeats the tasks' units, for filters and row security.
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> units = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    private List<Task> tasks = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    private List<TrailEntry> trail = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected FollowUp() {}

    /** Of what was raised on a day. */
    public static FollowUp register(LocalDate raisedOn) {
        FollowUp followUp = new FollowUp();
        followUp.state = FollowUpState.REGISTERED;
        followUp.lastStepOn = raisedOn;
        return followUp;
    }

    /** A leader says what is to be done, by when. */
    public void direct(Directive given, Act act) {
        require(Step.DIRECT, state);
        requireNotPast(given.due(), act);
        take(Step.DIRECT, act, given.text());
        directive = given;
        due = given.due();
        state = FollowUpState.DIRECTED;
    }

    /**
     * Units get it, with or without a directive.
     *
     * @throws ProblemException {@code due-after-directive} when they would have longer than the leader gave
     */
    public void assign(Assignment assignment, @Nullable String text, Act act) {
        require(Step.ASSIGN, state);
        requireWithinReach(assignment.due(), act);
        take(Step.ASSIGN, act, text);
        units = new ArrayList<>(assignment.units());
        tasks.addAll(assignment.tasks());
        due = assignment.due();
        state = FollowUpState.ASSIGNED;
    }

    /** An assisting unit adds what it knows. */
    public void contribute(String text, Act act) {
        require(Step.CONTRIBUTE, state);
        int task = taskOf(act.unit(), Duty.ASSISTING);
        requireRoom();
        take(Step.CONTRIBUTE, act, text);
        tasks.set(task, tasks.get(task).in(FollowUpState.REPLIED));
    }

    /** A lead unit says what it did. */
    public void reply(String text, Act act) {
        int task = ledTask(act.unit(), Step.REPLY);
        take(Step.REPLY, act, text);
        move(task, FollowUpState.REPLIED);
    }

    /**
     * A lead unit's reply is good.
     *
     * @param lead the unit that replied
     */
    public void accept(String lead, @Nullable String text, Act act) {
        int task = ledTask(lead, Step.ACCEPT);
        take(Step.ACCEPT, act, text);
        move(task, FollowUpState.ACCEPTED);
    }

    /**
     * A lead unit's reply is not good enough; it replies again. The other units have as long as before.
     *
     * @param until by when, or null to leave the unit's due date as it is
     * @throws ProblemException {@code due-after-directive} when it would have longer than the leader gave
     */
    public void sendBack(String lead, String reason, @Nullable LocalDate until, Act act) {
        int task = ledTask(lead, Step.RETURN);
        if (until != null) {
            requireWithinReach(until, act);
        }
        requireRoom();
        take(Step.RETURN, act, reason);
        if (until != null) {
            tasks.set(task, tasks.get(task).until(until));
        }
        move(task, FollowUpState.RETURNED);
    }

    /**
     * Whoever raised it says how content they are.
     *
     * @param score 1 to 5 (满意度)
     */
    public void rate(int score, @Nullable String text, Act act) {
        require(Step.RATE, state);
        take(Step.RATE, act, text);
        satisfaction = score;
        state = FollowUpState.RATED;
    }

    /**
     * It is done with.
     *
     * @param patience how long a rating is waited for
     * @throws ProblemException {@code rating-awaited} when it is not rated and there is still time to
     */
    public void close(String reason, Period patience, Act act) {
        require(Step.CLOSE, state);
        LocalDate rateable = lastStepOn.plus(patience);
        if (state == FollowUpState.ACCEPTED && !act.on().isAfter(rateable)) {
            throw new ProblemException(FollowUpProblem.RATING_AWAITED, Map.of("until", rateable));
        }
        take(Step.CLOSE, act, reason);
        state = FollowUpState.CLOSED;
    }

    /** Days since the earliest due date on which somebody is still waited for; 0 when none are. */
    public long daysOverdue(LocalDate today) {
        return due != null && state.isWaiting() && today.isAfter(due) ? today.toEpochDay() - due.toEpochDay() : 0;
    }

    public FollowUpState state() {
        return state;
    }

    public @Nullable Directive directive() {
        return directive;
    }

    /** The earliest day by which somebody is still waited for; when nobody is, the last there was. */
    public @Nullable LocalDate due() {
        return due;
    }

    /** 1 to 5, or null. */
    public @Nullable Integer satisfaction() {
        return satisfaction;
    }

    /** Codes of the units that have a part in it, the lead units first. */
    public List<String> units() {
        return List.copyOf(units);
    }

    public List<Task> tasks() {
        return List.copyOf(tasks);
    }

    /** The steps, oldest first. */
    public List<TrailEntry> trail() {
        return List.copyOf(trail);
    }

    private void take(Step step, Act act, @Nullable String text) {
        if (act.on().isBefore(lastStepOn)) {
            throw new ProblemException(
                    FollowUpProblem.ILLEGAL_STEP_DATE, Map.of("on", act.on(), "earliest", lastStepOn));
        }
        trail.add(new TrailEntry(step, act.on(), act.unit(), text));
        lastStepOn = act.on();
    }

    private void move(int task, FollowUpState next) {
        tasks.set(task, tasks.get(task).in(next));
        state = leastFar();
        due = nextDue();
    }

    private LocalDate nextDue() {
        return tasks.stream()
                .filter(Task::isAwaited)
                .map(Task::due)
                .min(Comparator.naturalOrder())
                .orElseGet(this::lastDue);
    }

    private LocalDate lastDue() {
        return tasks.stream()
                .filter(Task::isLed)
                .map(Task::due)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private FollowUpState leastFar() {
        for (FollowUpState each : List.of(FollowUpState.RETURNED, FollowUpState.ASSIGNED, FollowUpState.REPLIED)) {
            if (tasks.stream().anyMatch(task -> task.isLed() && task.state() == each)) {
                return each;
            }
        }
        return FollowUpState.ACCEPTED;
    }

    // Before it is assigned and after it is accepted no unit has a task to do, so the state is refused, not the unit.
    private int ledTask(@Nullable String unit, Step step) {
        if (state == FollowUpState.REGISTERED || state == FollowUpState.DIRECTED) {
            require(step, state);
        }
        int task = taskOf(unit, Duty.LEAD);
        boolean finished = state == FollowUpState.RATED || state == FollowUpState.CLOSED;
        require(step, finished ? state : tasks.get(task).state());
        return task;
    }

    private int taskOf(@Nullable String unit, Duty duty) {
        for (int i = 0; i < tasks.size(); i++) {
            if (tasks.get(i).duty() == duty && tasks.get(i).unit().equals(unit)) {
                return i;
            }
        }
        throw new ProblemException(
                FollowUpProblem.NOT_YOUR_UNIT, Map.of("unit", Objects.requireNonNullElse(unit, "-"), "duty", duty));
    }

    private static void require(Step step, FollowUpState state) {
        if (!step.isLegalIn(state)) {
            throw new ProblemException(
                    FollowUpProblem.ILLEGAL_STEP, Map.of("step", step, "state", state, "possible", state.possible()));
        }
    }

    private static void requireNotPast(LocalDate due, Act act) {
        if (due.isBefore(act.on())) {
            throw new ProblemException(FollowUpProblem.DUE_IN_THE_PAST, Map.of("due", due, "on", act.on()));
        }
    }

    private void requireWithinReach(LocalDate until, Act act) {
        requireNotPast(until, act);
        if (directive != null && until.isAfter(directive.due())) {
            throw new ProblemException(
                    FollowUpProblem.DUE_AFTER_DIRECTIVE, Map.of("due", until, "directiveDue", directive.due()));
        }
    }

    private void requireRoom() {
        if (trail.size() >= FULL) {
            throw new ProblemException(FollowUpProblem.TRAIL_FULL, Map.of("longest", LONGEST_TRAIL));
        }
    }
}
