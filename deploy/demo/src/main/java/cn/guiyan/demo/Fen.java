package cn.guiyan.demo;

import java.math.BigDecimal;

/** Amounts while they are computed: whole fen (分), so that parts sum to the fen. */
final class Fen {
    static final long YUAN = 100;
    /** 万元. */
    static final long WAN = 10_000 * YUAN;
    /** 亿元. */
    static final long YI = 10_000 * WAN;

    private Fen() {}

    /** From a text in 亿元, such as 26.95. */
    static long ofYi(String yi) {
        return new BigDecimal(yi).multiply(BigDecimal.valueOf(YI)).longValueExact();
    }

    static BigDecimal toYuan(long fen) {
        return BigDecimal.valueOf(fen, 2);
    }

    /** The total in as many parts as there are weights; every part is a multiple of the grain if the total is one. */
    static long[] split(long total, long[] weights, long grain) {
        long weightOfAll = 0;
        for (long weight : weights) {
            weightOfAll += weight;
        }
        long[] parts = new long[weights.length];
        long weightSoFar = 0;
        long givenSoFar = 0;
        for (int i = 0; i < weights.length; i++) {
            weightSoFar += weights[i];
            long upToHere = i == weights.length - 1
                    ? total
                    : Math.multiplyExact(total / grain, weightSoFar) / weightOfAll * grain;
            parts[i] = upToHere - givenSoFar;
            givenSoFar = upToHere;
        }
        return parts;
    }
}
