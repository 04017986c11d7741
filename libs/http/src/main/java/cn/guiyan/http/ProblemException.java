package cn.guiyan.http;

import java.util.Map;
import java.util.TreeMap;

/** A refusal. Facts are shown in its texts and are members of the problem; none of them is personal. */
public class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient ProblemType type;
    private final transient Map<String, Object> facts;

    /**
     * @param type which refusal
     * @param facts by name; written with {@code toString} unless numbers. One called like a standard member ({@code status}, {@code detail} …)
     *     appears in the texts only
     */
    public ProblemException(ProblemType type, Map<String, ?> facts) {
        super(type.slug() + " " + facts);
        this.type = type;
        this.facts = new TreeMap<>();
        facts.forEach((name, fact) -> this.facts.put(name, fact instanceof Number ? fact : fact.toString()));
    }

    /** The same, with what led to it. */
    public ProblemException(ProblemType type, Map<String, ?> facts, Throwable cause) {
        this(type, facts);
        initCause(cause);
    }

    /** Which refusal. */
    public ProblemType type() {
        return type;
    }

    /** What it is about. */
    public Map<String, Object> facts() {
        return facts;
    }
}
