package no.samtak.notification.delivery.domain;

import java.time.Instant;

/** When something is certain about a letter that is with somebody else. */
public final class DeliveryRules {

    /** After so many looks in vain for a letter that nobody knows of, somebody is told. */
    public static final int LOOKS_UNTIL_ALARM = 6;

    private DeliveryRules() {}

    /**
     * Whether a letter that is not found will never turn up. While the channel may still be reading a call that was cut
     * off, absence says nothing, and a second letter would be one too many.
     *
     * @param answerDueAt by when the channel has ended the call, one way or another; technical time, as is {@code now}
     */
    public static boolean absenceIsCertain(Instant answerDueAt, Instant now) {
        return !now.isBefore(answerDueAt);
    }

    /**
     * The legal time of a proof: when the channel says, but neither before the letter was handed over nor in the future,
     * since its clock is not ours.
     */
    public static Instant provenAt(Instant claimedAt, Instant said, Instant now) {
        if (said.isBefore(claimedAt)) {
            return claimedAt;
        }
        return said.isAfter(now) ? now : said;
    }
}
