package cn.guiyan.gateway;

import java.math.BigDecimal;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;

/** Numbers in answers, compared by what they are worth: 0 is 0.00. */
public final class Amounts {
    private Amounts() {}

    /** That many 亿, in yuan. */
    public static Matcher<Number> yi(String yi) {
        return number(Ledger.yi(yi).toPlainString());
    }

    /** That number. */
    public static Matcher<Number> number(String expected) {
        return new TypeSafeMatcher<>() {
            @Override
            protected boolean matchesSafely(Number actual) {
                return new BigDecimal(actual.toString()).compareTo(new BigDecimal(expected)) == 0;
            }

            @Override
            public void describeTo(Description description) {
                description.appendText(expected);
            }
        };
    }
}
