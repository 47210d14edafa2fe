package no.samtak.contracts.letter;

/** In what capacity somebody gets a letter; it decides what they may be told and how they are spoken to. */
public enum ReceiverRole {
    /** The person the case is about, from 16. */
    SELF,
    /** The child's copy, from 15, where others act for it. */
    CHILD_OVER_15,
    /** Holder of parental responsibility, or the expecting parents. */
    GUARDIAN,
    /** Somebody with a written mandate. */
    PROXY,
    /** Child welfare under a care order. */
    CHILD_WELFARE,
    /** The body a matter is sent on to: what is theirs to deal with. */
    RECEIVING_BODY,
    /** Somebody around the table of a care team who is no party: the invitation and the minutes, nothing else. */
    MEETING_PARTICIPANT,
    /** Whoever reported the need: status only, never contents. */
    SENDER;

    /** Whether the letter may tell only that the report was received and is being dealt with. */
    public boolean isStatusOnly() {
        return this == SENDER;
    }

    /** Whether the receiver is the person the case is about. */
    public boolean isTheSubject() {
        return this == SELF || this == CHILD_OVER_15;
    }
}
