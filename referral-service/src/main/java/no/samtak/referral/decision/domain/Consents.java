package no.samtak.referral.decision.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day on which each consent was complete; null while it is still needed. A right can be granted before: nobody is
 * appointed and nothing is shared until consent is there.
 *
 * @param sharing of confidential data with those who take part in a plan
 */
public record Consents(
        @Nullable LocalDate coordinator,
        @Nullable LocalDate plan,
        @Nullable LocalDate sharing) {}
