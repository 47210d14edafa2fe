package no.samtak.referral.intake.domain;

import java.time.Instant;

/**
 * A forwarding with who recorded it.
 *
 * @param at legal time
 */
public record RecordedForwarding(ReferralId referralId, Forwarding forwarding, Instant at, String by) {}
