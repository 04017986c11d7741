package cn.guiyan.http;

import cn.guiyan.figures.IllegalAmountException;
import cn.guiyan.figures.Money;
import java.math.BigDecimal;
import java.util.Map;

/** Amounts that came from outside. */
public final class Yuan {
    private Yuan() {}

    /**
     * A positive amount with two decimals.
     *
     * @throws ProblemException {@code illegal-amount}, naming the field
     */
    public static BigDecimal positive(String field, BigDecimal amount) {
        BigDecimal yuan = notNegative(field, amount);
        if (yuan.signum() == 0) {
            throw illegal(field, amount);
        }
        return yuan;
    }

    /**
     * An amount with two decimals that may be zero.
     *
     * @throws ProblemException {@code illegal-amount}, naming the field
     */
    public static BigDecimal notNegative(String field, BigDecimal amount) {
        BigDecimal yuan;
        try {
            yuan = Money.yuan(amount);
        } catch (IllegalAmountException e) {
            throw (ProblemException) illegal(field, amount).initCause(e);
        }
        if (yuan.signum() < 0) {
            throw illegal(field, amount);
        }
        return yuan;
    }

    // As it was sent: written out, 1E+999999999 would fill the memory.
    private static ProblemException illegal(String field, BigDecimal amount) {
        return new ProblemException(CommonProblem.ILLEGAL_AMOUNT, Map.of("field", field, "amount", amount.toString()));
    }
}
