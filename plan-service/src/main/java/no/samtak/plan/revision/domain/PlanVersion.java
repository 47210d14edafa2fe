package no.samtak.plan.revision.domain;

import java.time.Instant;
import no.samtak.plan.plan.domain.WholePlan;

/**
 * A plan as it was when it became active. Kept as it was, whatever comes later.
 *
 * @param number from 1
 * @param activatedAt legal time
 * @param activatedBy the member of staff
 */
public record PlanVersion(int number, WholePlan whole, Instant activatedAt, String activatedBy) {}
