package no.samtak.referral.consent.domain;

/** What is consented to. Each is asked for, given and withdrawn by itself. */
public enum ConsentPurpose {
    /** That a coordinator works with and for the person. */
    COORDINATOR,
    /** That an individual plan is made. */
    PLAN,
    /** That confidential information is shared with those who take part. */
    SHARING
}
