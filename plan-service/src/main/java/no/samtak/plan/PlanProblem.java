package no.samtak.plan;

import no.samtak.kit.problem.ProblemCode;

/** What can go wrong in plan-service beside what can go wrong anywhere. */
public enum PlanProblem implements ProblemCode {
    PLAN_INCOMPLETE(409, "The plan lacks what it must contain."),
    PLAN_MOVE_NOT_POSSIBLE(409, "The plan is not where that can be done."),
    NOT_YOUR_PLAN(403, "You do not coordinate this plan.");

    private final int status;
    private final String title;

    PlanProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
