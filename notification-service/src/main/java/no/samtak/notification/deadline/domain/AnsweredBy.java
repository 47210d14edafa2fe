package no.samtak.notification.deadline.domain;

/** What meets a deadline, as its owner says. */
public enum AnsweredBy {
    /** A letter that leaves in time: it is to be ready for its day, and leaves at the municipality's hour. */
    LETTER,
    /** What people do. There is nothing to let go; they have the whole day. */
    WORK
}
