package no.samtak.referral.decision.domain;

/**
 * What somebody who decides or approves declares. Entering somebody else's report, or the municipality's own initiative,
 * is not reporting.
 *
 * @param isKin related to the person or the family, or close to them
 * @param reportedTheNeed as a private person or in another service
 */
public record Impartiality(boolean isKin, boolean reportedTheNeed) {}
