package cn.guiyan.merchant.company;

import cn.guiyan.http.ProblemException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A unified social credit code (统一社会信用代码, GB 32100-2015): 18 digits and capital letters without I, O, S, V and Z. The last one
 * checks the others: the sum of all values times their weights, the powers of 3, is a multiple of 31.
 *
 * @param value 18 characters, capital
 */
public record CreditCode(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    public CreditCode {
        if (!isValid(value)) {
            throw new ProblemException(CompanyProblem.ILLEGAL_CREDIT_CODE, Map.of("creditCode", value));
        }
    }

    /**
     * A code as people write it: small letters, full-width forms and white space around it are taken.
     *
     * @throws ProblemException {@code illegal-credit-code}
     */
    public static CreditCode of(String written) {
        return new CreditCode(normal(written));
    }

    /** The same without an exception: nothing when it is no code. */
    public static Optional<CreditCode> find(String written) {
        String normal = normal(written);
        return isValid(normal) ? Optional.of(new CreditCode(normal)) : Optional.empty();
    }

    private static String normal(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    }

    /** Whether length, characters and check digit are right. */
    public static boolean isValid(String value) {
        if (value.length() != LENGTH) {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH; i++) {
            int digit = ALPHABET.indexOf(value.charAt(i));
            if (digit < 0) {
                return false;
            }
            // The check digit is what is missing to a multiple of 31, so that its own weight is 1.
            sum += digit * (i == LENGTH - 1 ? 1 : weight);
            weight = weight * 3 % ALPHABET.length();
        }
        return sum % ALPHABET.length() == 0;
    }
}
