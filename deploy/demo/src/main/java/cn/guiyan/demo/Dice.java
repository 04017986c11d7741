package cn.guiyan.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToLongFunction;

/** Chance that comes out the same on every machine: integers only, and one sequence for each purpose. */
final class Dice {
    private final Random random;

    Dice(long seed, String purpose) {
        random = new Random(31 * seed + purpose.hashCode());
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    /** From least to most, both included. */
    long between(long least, long most) {
        return least + (long) random.nextInt((int) (most - least + 1));
    }

    LocalDate between(LocalDate first, LocalDate last) {
        return first.plusDays(between(0, ChronoUnit.DAYS.between(first, last)));
    }

    <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    <T> T weighted(List<T> some, ToLongFunction<T> weight) {
        long target = random.nextInt((int) some.stream().mapToLong(weight).sum());
        for (T one : some) {
            target -= weight.applyAsLong(one);
            if (target < 0) {
                return one;
            }
        }
        throw new IllegalArgumentException("a weight is negative");
    }

    <T> void shuffle(List<T> some) {
        Collections.shuffle(some, random);
    }
}
