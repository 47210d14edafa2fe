package no.samtak.plan.plan.domain;

import java.time.Instant;

/**
 * An individual plan from the day it is granted. It is written as a draft with the person and those who help; the person
 * agrees to it; once its nine elements are there and somebody coordinates it, it becomes active. From time to time it is
 * revised into its next version. If consent is withdrawn it freezes, and the person still reads it.
 *
 * @param content encrypted where it is kept
 * @param number of the version in force; 0 before the first activation
 * @param openedAt legal time
 * @param version counts every change and every event about the plan
 */
public record Plan(
        PlanId id,
        CaseId caseId,
        PersonId person,
        PlanState state,
        PlanContent content,
        int number,
        Instant openedAt,
        long version) {

    public static Plan draft(PlanId id, CaseId caseId, PersonId person, Instant openedAt) {
        return new Plan(id, caseId, person, PlanState.DRAFT, PlanContent.empty(), 0, openedAt, 1);
    }

    public Plan saying(PlanContent written) {
        return new Plan(id, caseId, person, state, written, number, openedAt, version);
    }

    public Plan inState(PlanState next) {
        return new Plan(id, caseId, person, next, content, number, openedAt, version);
    }

    /** The next version of what the plan says. */
    public Plan renewed() {
        return new Plan(id, caseId, person, state, content, number + 1, openedAt, version);
    }

    public Plan next() {
        return new Plan(id, caseId, person, state, content, number, openedAt, version + 1);
    }
}
