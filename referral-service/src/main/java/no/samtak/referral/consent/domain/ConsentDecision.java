package no.samtak.referral.consent.domain;

/** What becomes of a stated position. */
public sealed interface ConsentDecision {

    /**
     * It is stored as it came.
     *
     * @param standing whether the purpose may be acted on now
     */
    record Recorded(Effect effect, ConsentStanding standing) implements ConsentDecision {}

    record Refused(ConsentRefusal reason) implements ConsentDecision {}

    /** What a recorded position changes. */
    enum Effect {
        /** Nothing: said before, overtaken by a later day, never given, or not theirs to give. */
        NONE,
        /** One more has consented; somebody may still be missing. */
        GIVEN,
        /** The last one who was missing has consented. */
        COMPLETED,
        /** It stands, with another circle of those who may be told. */
        RESCOPED,
        /** Somebody who had consented does so no longer. */
        WITHDRAWN
    }
}
