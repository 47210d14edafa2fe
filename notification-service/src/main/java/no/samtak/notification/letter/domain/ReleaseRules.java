package no.samtak.notification.letter.domain;

import no.samtak.contracts.event.LetterOrderedV1.ReleaseRule;

/** May a letter leave that its owner says nothing about? */
public final class ReleaseRules {

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
     * @param patience how many calls in vain are silence
     */
    public static OnSilence onSilence(ReleaseRule rule, boolean answersDeadline, int tries, int patience) {
        if (tries < patience) {
            return OnSilence.ASK_AGAIN;
        }
        if (rule == ReleaseRule.OWNER_OR_SILENCE && answersDeadline) {
            return OnSilence.LEAVE_WITHOUT_ANSWER;
        }
        return tries == patience ? OnSilence.ASK_AGAIN_AND_TELL : OnSilence.ASK_AGAIN;
    }

    /** Whether its owner is asked at all: some letters only a person lets go. */
    public static boolean ownerIsAsked(ReleaseRule rule) {
        return switch (rule) {
            case OWNER_OR_SILENCE, OWNER_ONLY -> true;
            case PERSON_ONLY -> false;
        };
    }
}
