package no.samtak.notification.letter.domain;

/**
 * How far the letters of one deadline have come; void ones are not counted.
 *
 * @param underWay ordered, but not made yet, or failed
 * @param ready made, but not gone
 * @param gone released or further
 */
public record LetterProgress(long underWay, long ready, long gone) {

    /** Whether there is a letter and nothing is missing for it to leave. */
    public boolean isReady() {
        return underWay == 0 && ready + gone > 0;
    }

    /** Whether there was a letter and none is left behind. */
    public boolean isGone() {
        return underWay == 0 && ready == 0 && gone > 0;
    }
}
