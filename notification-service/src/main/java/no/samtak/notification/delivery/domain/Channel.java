package no.samtak.notification.delivery.domain;

/** How a letter can leave. */
public enum Channel {
    /** A folder, from where it is printed and posted. */
    LOCAL_MAILBOX,
    /** KS SvarUt: to a digital mailbox where the receiver has one, printed and posted where not. */
    SVARUT,
    /** A person gave it to the receiver, and says so. */
    HANDED_OVER,
    /** A person posted it, and says so. */
    POST;

    /** Whether people carry it, so that nothing is called and their word is the proof. */
    public boolean isByHand() {
        return this == HANDED_OVER || this == POST;
    }
}
