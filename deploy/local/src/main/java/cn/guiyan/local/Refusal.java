package cn.guiyan.local;

/** What the suite will not or cannot do, in one clear sentence for the person at the terminal. */
class Refusal extends RuntimeException {
    private final String sentence;

    Refusal(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
