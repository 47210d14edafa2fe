package no.samtak.referral.consent.domain;

/** What somebody says to a purpose. To refuse what one has given is to withdraw it. */
public enum ConsentPosition {
    GIVEN,
    REFUSED
}
