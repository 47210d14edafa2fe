package no.samtak.notification.delivery.domain;

/** How a letter can leave. */
public enum Channel {
    /** A folder, from where it is printed and posted. */
    LOCAL_MAILBOX,
    /** KS SvarUt: to a digital mailbox where the receiver has one, printed and posted where not. */
    SVARUT
}
