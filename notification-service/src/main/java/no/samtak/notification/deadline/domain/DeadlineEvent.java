package no.samtak.notification.deadline.domain;

/** What can happen to a watched deadline. */
public enum DeadlineEvent {
    /** Its owner has given it other dates than before. */
    REANNOUNCED,
    /** A warning day has come, at the municipality's hour. */
    WARNING_CAME,
    /** Send-by day has come, at the hour of the first attempt. */
    SEND_BY_CAME,
    /** The hour has come at which the letter leaves. */
    RELEASE_HOUR_CAME,
    /** Send-by day has ended and nothing has left. */
    DAY_PASSED,
    /** Its owner says that what it was for has been done. */
    MET,
    /** Its owner says that it no longer binds anyone. */
    VOIDED
}
