package no.samtak.referral;

import no.samtak.kit.problem.ProblemCode;

/** What can go wrong in referral-service beside what can go wrong anywhere. */
public enum ReferralProblem implements ProblemCode {
    MUNICIPALITY_UNKNOWN(422, "No municipality here has that number."),
    DATE_OUTSIDE_RULEBOOK(422, "No rulebook was in force on that date."),
    REFERRAL_NOT_REGISTERED(422, "The referral was not registered."),
    MESSAGE_ID_USED(409, "You have sent another message under this id. A person will look at it."),
    CASE_MOVE_NOT_POSSIBLE(409, "The case is not where that can be done."),
    DATE_NOT_A_WORKING_DAY(422, "Nobody is at work on that date.");

    private final int status;
    private final String title;

    ReferralProblem(int status, String title) {
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
