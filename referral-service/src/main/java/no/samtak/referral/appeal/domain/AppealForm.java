package no.samtak.referral.appeal.domain;

/** How an appeal was made. */
public enum AppealForm {
    WRITTEN,
    /** Said to somebody in the municipality, who wrote it down. */
    TAKEN_DOWN
}
