package cn.guiyan.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

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
        // Before any rescaling: 1E+999999999 is a short text, but a huge number.
        if ((long) amount.precision() - amount.scale() > INTEGER_DIGITS) {
            throw new IllegalAmountException(
                    amount, "an amount has at most " + INTEGER_DIGITS + " digits before the point");
        }
        try {
            return amount.setScale(SCALE, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException e) {
            throw new IllegalAmountException(amount, "an amount has at most " + SCALE + " decimals");
        }
    }
}
