package cn.guiyan.project;

import cn.guiyan.figures.IllegalAmountException;
import cn.guiyan.figures.Money;
import cn.guiyan.http.ProblemException;
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
        try {
            BigDecimal yuan = Money.yuan(amount);
            if (yuan.signum() > 0) {
                return yuan;
            }
        } catch (IllegalAmountException e) {
            throw new ProblemException(ProjectProblem.ILLEGAL_AMOUNT, facts(field, amount), e);
        }
        throw new ProblemException(ProjectProblem.ILLEGAL_AMOUNT, facts(field, amount));
    }

    private static Map<String, Object> facts(String field, BigDecimal amount) {
        // Not written out: 1E+999999999 is a short text, but a huge number.
        return Map.of("field", field, "amount", amount.toString());
    }
}
