package cn.guiyan.benchmarks;

import java.util.List;

/** One of the figures to reach. */
interface Figure {
    /** Such as S1. */
    String id();

    /** What is divided by what, and the goal. */
    String question();

    /** @return one ratio a round, the two sides measured one after the other */
    List<Measured> run(Servers servers, int rounds) throws Exception;
}
