package no.samtak.plan.goal.domain;

import org.jspecify.annotations.Nullable;

/**
 * What somebody does towards a goal. It stands in the plan without being a right: services stay as they are decided
 * elsewhere, so each measure says which decision gives it, or that none does yet.
 *
 * @param extent how much, how often, for how long; null until agreed
 * @param responsible the person who answers for it; null until one is found
 * @param decisionReference of the decision that grants it; only for {@link MeasureStanding#GRANTED}
 */
public record Measure(
        MeasureId id,
        GoalId goalId,
        String description,
        @Nullable String extent,
        @Nullable String responsible,
        MeasureStanding standing,
        @Nullable String decisionReference) {}
