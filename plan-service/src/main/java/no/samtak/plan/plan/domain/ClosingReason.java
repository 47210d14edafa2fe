package no.samtak.plan.plan.domain;

/** Why a plan ends. Ending one against the person's will is a decision of its own, with notice and appeal. */
public enum ClosingReason {
    THE_PERSON_WISHES_IT,
    NEED_HAS_ENDED,
    MOVED_TO_ANOTHER_MUNICIPALITY,
    DEATH
}
