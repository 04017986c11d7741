package cn.guiyan.figures;

import java.math.BigDecimal;

/** Refuses an amount that is not exact money. */
public class IllegalAmountException extends RuntimeException {
    private final BigDecimal amount;

    public IllegalAmountException(BigDecimal amount, String why) {
        super(why);
        this.amount = amount;
    }

    /** The amount that was given. */
    public BigDecimal amount() {
        return amount;
    }
}
