package no.samtak.notification.letter.domain;

/** What came of asking a letter's owner whether it may leave. */
public sealed interface ReleaseAnswer {

    /** It may. */
    record Go() implements ReleaseAnswer {}

    /** It must not, ever; the reason is the owner's code. */
    record CalledOff(String reason) implements ReleaseAnswer {}

    /** No answer, or none that says anything about this letter. */
    record Silence() implements ReleaseAnswer {}
}
