package no.samtak.coordinator;

import no.samtak.kit.problem.ProblemCode;

/** What can go wrong in coordinator-service beside what can go wrong anywhere. */
public enum CoordinatorProblem implements ProblemCode {
    STAFF_ALREADY_REGISTERED(409, "That member of staff is registered as a coordinator already."),
    CONSENT_MISSING(409, "Somebody whose consent is needed has not given it."),
    APPOINTMENT_NOT_POSSIBLE(409, "That appointment cannot be made."),
    APPOINTMENT_HAS_ENDED(409, "That appointment has ended already.");

    private final int status;
    private final String title;

    CoordinatorProblem(int status, String title) {
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
