package no.samtak.referral.intake.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which of its own referrals a sender asks for.
 *
 * @param status null for any
 * @param changedAfter legal time; null for all
 * @param after where the page before ended; null for the first
 */
public record SentFilter(
        @Nullable SenderStatus status,
        @Nullable Instant changedAfter,
        @Nullable SentPosition after) {}
