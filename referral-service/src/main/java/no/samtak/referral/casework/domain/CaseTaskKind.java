package no.samtak.referral.casework.domain;

/** Something a person has to do on a case. */
public enum CaseTaskKind {
    /** Nobody is recorded as having told the family: talk with them first. */
    CONTACT_FAMILY,
    /** The number was mistyped or missing: find out whom it is about. */
    CLARIFY_IDENTITY,
    /** A sender has used a message id for something else: hold the two against each other. */
    COMPARE_MESSAGES,
    /** A sender wants to take back what has gone too far: find out what is to become of it. */
    SETTLE_CANCELLATION,
    /** Taken over from another system: its deadlines start when a person has confirmed it. */
    CONFIRM_TAKEOVER,
    /** The child has nobody registered who can get a letter. */
    FIND_GUARDIANS,
    /** The child coordinator's time ends at eighteen: decide what follows. */
    DECIDE_WHAT_FOLLOWS_AT_18,
    /** One parent has not consented, or cannot be asked: does the other's consent do (pbrl. § 4-4)? */
    ASSESS_CONSENT_OF_ONE_PARENT,
    /** One parent's consent was used: the other is to be told, with the right to appeal. */
    INFORM_OTHER_PARENT,
    /** Somebody has withdrawn: talk with them before anything ends. */
    TALK_WITH_WHO_WITHDREW,
    /** The child soon turns 16: ask for a consent of its own. */
    ASK_FOR_OWN_CONSENT,
    /** The population register has told of a change: what was to be sent is called off, and has to be written anew. */
    REVIEW_AFTER_REGISTER_CHANGE,
    /** A received date was moved to a later day: somebody else looks at it. */
    CHECK_RECEIVED_DATE,
    /** A letter did not arrive: send it another way, or bring it. */
    SEND_LETTER_AGAIN
}
