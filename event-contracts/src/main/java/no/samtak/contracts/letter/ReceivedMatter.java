package no.samtak.contracts.letter;

/** What was received. A report of need is not an application: nobody has asked for anything yet. */
public enum ReceivedMatter {
    APPLICATION,
    REPORT_OF_NEED
}
