package no.samtak.local.part;

/** Why the suite cannot do what it was asked to, as one sentence that says what to do about it. */
public final class SuiteProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SuiteProblem(String sentence) {
        super(sentence);
    }

    public SuiteProblem(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
