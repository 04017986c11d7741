package cn.guiyan.http;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** A refusal. Facts are shown in its texts and are members of the problem; none of them is personal. */
public class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient ProblemType type;
    private final transient Map<String, Object> facts;

    /**
     * @param type which refusal
     * @param facts by name; written with {@code toString} unless numbers or lists, which are arrays. One called like a standard member ({@code status}, {@code detail} …)
     *     appears in the texts only
     */
    public ProblemException(ProblemType type, Map<String, ?> facts) {
        super(type.slug() + " " + facts);
        this.type = type;
        this.facts = new TreeMap<>();
        facts.forEach((name, fact) -> this.facts.put(name, kept(fact)));
    }

    // Words of the API are still to be said in the reader's language.
    private static Object kept(Object fact) {
        if (fact instanceof Collection<?> many) {
            return many.stream().map(ProblemException::kept).toList();
        }
        return fact instanceof Number || fact instanceof Enum<?> ? fact : fact.toString();
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
