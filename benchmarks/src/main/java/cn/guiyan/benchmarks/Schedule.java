package cn.guiyan.benchmarks;

import java.util.List;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/** An open loop: things to do at a steady rate, whether or not those before are done. */
final class Schedule {
    static final int PER_SECOND = 50;
    private static final int SECONDS = 10;
    private static final long HIGHEST = 60_000_000_000L;
    private static final long PERIOD = 1_000_000_000L / PER_SECOND;
    private static final long ALMOST = 3_000_000;

    private final List<Tick> ticks;

    private Schedule(long start) {
        ticks = IntStream.range(0, PER_SECOND * SECONDS)
                .mapToObj(i -> new Tick(start + i * PERIOD))
                .toList();
    }

    static Schedule start() {
        return new Schedule(System.nanoTime() + PERIOD);
    }

    /** Half a period behind another, so that the two do not meet. */
    Schedule between() {
        return new Schedule(ticks.get(0).due + PERIOD / 2);
    }

    List<Tick> ticks() {
        return ticks;
    }

    /** How long each took; all must have ended. */
    Histogram histogram() {
        Histogram histogram = new Histogram(HIGHEST, 3);
        ticks.forEach(tick -> histogram.recordValue(Math.max(0, tick.ended - tick.began)));
        return histogram;
    }

    static double millis(Histogram histogram, double percentile) {
        return histogram.getValueAtPercentile(percentile) / 1e6;
    }

    /** One thing to do. */
    static final class Tick {
        private final long due;
        private volatile long began;
        private volatile long ended;

        private Tick(long due) {
            this.due = due;
            this.began = due;
        }

        /** Until there is just time to prepare it. */
        void awaitAlmost() {
            Waiting.untilNanos(due - ALMOST);
        }

        /** Until its time has come; gives how late it is, in nanoseconds. */
        long await() {
            Waiting.untilNanos(due);
            return Math.max(0, System.nanoTime() - due);
        }

        /** What is measured began at another time than the intended one. */
        void beganAt(long time) {
            began = time;
        }

        void ended(long time) {
            ended = time;
        }
    }
}
