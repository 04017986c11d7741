package cn.guiyan.figures;

import java.math.BigDecimal;

/** Yuan, exact to the fen: what {@code numeric(20,2)} holds. */
public final class Money {
    /** Nothing. */
    public static final BigDecimal ZERO = BigDecimal.ZERO.setScale(2);

    private static final int SCALE = 2;
    private static final int INTEGER_DIGITS = 18;

    private Money() {}

    /**
     * The amount with exactly two decimals, so that equal amounts are equal objects. The sign is free: a reversal is
     * negative.
     *
     * @throws IllegalAmountException when it is finer than a fen or has more than 18 digits before the point
     */
    public static BigDecimal yuan(BigDecimal amount) {
        // Before any rescaling: 1E+999999999 and 1E-300000000 are short texts, but huge numbers.
        if ((long) amount.precision() - amount.scale() > INTEGER_DIGITS) {
            throw new IllegalAmountException(
                    amount, "an amount has at most " + INTEGER_DIGITS + " digits before the point");
        }
        BigDecimal shortest = amount.stripTrailingZeros();
        if (shortest.scale() > SCALE) {
            throw new IllegalAmountException(amount, "an amount has at most " + SCALE + " decimals");
        }
        return shortest.setScale(SCALE);
    }
}
