package no.samtak.referral;

import no.samtak.kit.problem.ProblemCode;

/** What can go wrong in referral-service beside what can go wrong anywhere. */
public enum ReferralProblem implements ProblemCode {
    MUNICIPALITY_UNKNOWN(422, "No municipality here has that number."),
    DATE_OUTSIDE_RULEBOOK(422, "No rulebook was in force on that date."),
    REFERRAL_NOT_REGISTERED(422, "The referral was not registered."),
    MESSAGE_ID_USED(409, "You have sent another message under this id. A person will look at it."),
    ATTACHMENT_NOT_TAKEN(422, "The file was not taken."),
    IMPORT_NOT_TAKEN(422, "Nothing of the file was taken over."),
    CANCELLATION_FOR_A_PERSON(409, "It has gone too far to be taken back by itself. A case worker looks at it."),
    PERSON_NUMBER_TAKEN(409, "Somebody else is registered with that number."),
    PERSON_MOVE_NOT_POSSIBLE(409, "The person is not where that can be done."),
    PARTY_ALREADY_ON_CASE(409, "That person is on the case already."),
    CASE_MOVE_NOT_POSSIBLE(409, "The case is not where that can be done."),
    ASSESSMENT_NOT_POSSIBLE(409, "The assessment cannot be recorded as it stands."),
    DECISION_NOT_READY(409, "Something has to be found out, judged or recorded before anybody can decide."),
    DECISION_NOT_LAWFUL(422, "The law does not allow that decision."),
    APPEAL_NOT_POSSIBLE(422, "The appeal is not received, or not taken further, like this."),
    NOTICE_NOT_POSSIBLE(409, "The notice cannot be given or answered like this."),
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
