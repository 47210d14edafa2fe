package no.samtak.notification.letter.domain;

import no.samtak.contracts.event.LetterOrderedV1.ReleaseRule;

/** May a letter leave that its owner says nothing about? */
public final class ReleaseRules {

    /** How many calls in vain, one after the other, are silence. The view {@code next_due} rests on this number. */
    public static final int CALLS_UNTIL_SILENCE = 5;

    private ReleaseRules() {}

    /** What to do about a silent owner. */
    public enum OnSilence {
        /** Ask once more after a pause. */
        ASK_AGAIN,
        /** Raise an alarm, and ask once more after a pause. */
        ASK_AGAIN_AND_TELL,
        /** Let it leave, marked as released without answer. */
        LEAVE_WITHOUT_ANSWER
    }

    /**
     * One call in vain is not yet silence. A letter that answers no deadline has no last day and waits for its owner,
     * however long.
     *
     * @param tries how often the owner has been asked, this time included
     */
    public static OnSilence onSilence(ReleaseRule rule, boolean answersDeadline, int tries) {
        if (tries < CALLS_UNTIL_SILENCE) {
            return OnSilence.ASK_AGAIN;
        }
        if (rule == ReleaseRule.OWNER_OR_SILENCE && answersDeadline) {
            return OnSilence.LEAVE_WITHOUT_ANSWER;
        }
        return tries == CALLS_UNTIL_SILENCE ? OnSilence.ASK_AGAIN_AND_TELL : OnSilence.ASK_AGAIN;
    }

    /** Whether its owner is asked at all: some letters only a person lets go. */
    public static boolean ownerIsAsked(ReleaseRule rule) {
        return switch (rule) {
            case OWNER_OR_SILENCE, OWNER_ONLY -> true;
            case PERSON_ONLY, BY_HAND_ONLY -> false;
        };
    }
}
