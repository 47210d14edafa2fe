package no.samtak.referral.intake.domain;

import java.time.Instant;

/** Where a list of what an organisation has sent goes on: it is sorted by these two. */
public record SentPosition(Instant since, ReferralId referralId) {}
