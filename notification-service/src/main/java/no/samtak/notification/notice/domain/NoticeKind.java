package no.samtak.notification.notice.domain;

/** What staff are told, and whether somebody must act. */
public enum NoticeKind {
    /** A warning day has come. */
    DEADLINE_WARNED(Severity.NOTICE),
    /** Send-by day has come; what is prepared leaves at the municipality's hour. */
    SEND_BY_TODAY(Severity.NOTICE),
    /** The last day has come on which people can do in time what the deadline is for. */
    DUE_TODAY(Severity.NOTICE),
    /** Send-by day has come and there is no letter that could leave. */
    LETTER_NOT_READY(Severity.ALARM),
    /** Send-by day has ended and nothing has left, or what people were to do is not done. The duty is open. */
    DEADLINE_MISSED(Severity.ALARM),
    /** A letter lacks what it must contain; the details say what. Only another order helps. */
    LETTER_INCOMPLETE(Severity.ALARM),
    /** A letter could not be made. */
    LETTER_FAILED(Severity.ALARM),
    /** A letter is wanted, and only a person may let it go. */
    LETTER_HELD(Severity.ALARM),
    /** A letter's owner does not answer, and the letter waits for it. */
    OWNER_SILENT(Severity.ALARM),
    /** A letter has left although its owner did not answer. */
    RELEASED_WITHOUT_ANSWER(Severity.ALARM),
    /** A released letter cannot be handed over, or has come back; the details say why. */
    DELIVERY_FAILED(Severity.ALARM),
    /** A letter has been on its way for long, and nothing proves that it left. */
    DELIVERY_UNPROVEN(Severity.ALARM);

    /** Whether somebody must act. */
    public enum Severity {
        NOTICE,
        ALARM
    }

    private final Severity severity;

    NoticeKind(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
