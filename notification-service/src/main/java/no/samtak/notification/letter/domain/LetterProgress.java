package no.samtak.notification.letter.domain;

import java.util.Map;

/**
 * How far the letters of one deadline have come; void ones are not counted.
 *
 * @param underWay ordered, but not made yet, or failed
 * @param ready made, but not gone
 * @param gone released, which counts as gone, or further
 */
public record LetterProgress(long underWay, long ready, long gone) {

    public static LetterProgress of(Map<LetterState, Long> letters) {
        long underWay = 0;
        long ready = 0;
        long gone = 0;
        for (var some : letters.entrySet()) {
            switch (some.getKey()) {
                case ORDERED, FAILED -> underWay += some.getValue();
                case PREPARED, HELD -> ready += some.getValue();
                case RELEASED, DISPATCHED, PROVEN -> gone += some.getValue();
                case VOID -> {}
            }
        }
        return new LetterProgress(underWay, ready, gone);
    }

    /** Whether there is a letter and nothing is missing for it to leave. */
    public boolean isReady() {
        return underWay == 0 && ready + gone > 0;
    }

    /** Whether there was a letter and none is left behind. */
    public boolean isGone() {
        return underWay == 0 && ready == 0 && gone > 0;
    }
}
