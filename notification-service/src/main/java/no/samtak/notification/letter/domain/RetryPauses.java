package no.samtak.notification.letter.domain;

import java.time.Duration;

/** Pauses between tries, each twice as long as the one before, up to the longest. Technical time. */
public record RetryPauses(Duration first, Duration longest) {

    private static final int ENOUGH_DOUBLINGS = 20;

    /** @param tries how often it was tried in vain, at least once */
    public Duration after(int tries) {
        Duration pause = first.multipliedBy(1L << Math.min(tries - 1, ENOUGH_DOUBLINGS));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
