package no.samtak.contracts.letter;

/** Something a letter must contain. The names are stable: worklists and alarms show them. */
public enum MandatoryContent {
    MUNICIPALITY_NAME,
    UNIT_NAME,
    /** Telephone or e-mail. */
    UNIT_CONTACT,
    DATE,
    CASE_REFERENCE,
    RECEIVER_NAME,
    /** A postal address, or a digital one. */
    RECEIVER_ADDRESS,
    /** Whom the case is about, when that is not the receiver. */
    SUBJECT,
    CASE_HANDLER,
    RESPONSIBLE_PERSON,
    LEGAL_REFERENCES,
    RULEBOOK_VERSION,
    RECEIVED_ON,
    /** Whether an application or a report of need was received. */
    RECEIVED_MATTER,
    /** Why the matter cannot be handled earlier. */
    DELAY_REASON,
    /** When an answer can be expected. */
    EXPECTED_ON,
    SCHEME,
    RIGHT_HOLDER,
    DECISION_FORM,
    DECIDED_ON,
    COORDINATOR_NAME,
    COORDINATOR_PHONE,
    COORDINATOR_WORKPLACE,
    COORDINATOR_FROM,
    /** Whom to call before a coordinator is named. */
    INTERIM_CONTACT,
    /** The date by which a coordinator is named. */
    COORDINATOR_NAMED_BY,
    /** Whether consent to the coordinator or to the plan is recorded. */
    CONSENT,
    /** Whether consent to sharing confidential data is recorded. */
    SHARING_CONSENT,
    /** Why each criterion that is not met is not met. */
    CRITERION_REASONS,
    /** What was weighed. */
    CONSIDERATIONS,
    /** Whether services are coordinated although a coordinator is refused. */
    COORDINATION_ASSESSED,
    COORDINATING_SERVICE,
    /** Whom to call in the service that coordinates. */
    COORDINATING_CONTACT,
    /** What the coordinating service will do. */
    COORDINATION_PLAN,
    APPEAL_BODY,
    APPEAL_PERIOD,
    APPOINTMENT_REASON,
    /** The date that an earlier letter gave. */
    PROMISED_ON,
    /** Dates of the delay letters so far. */
    EARLIER_LETTERS,
    /** To whom one can complain of the time it takes. */
    COMPLAINT_BODY,
    /** Which body is the right one. */
    RIGHT_BODY,
    RIGHT_BODY_REASON,
    /** What was sent on, or that nothing was. */
    SENT_ITEMS,
    /** What is wanted, and the last day to send it. */
    WANTED_BY,
    /** What would become different. */
    CHANGE,
    CHANGE_REASONS,
    /** What the municipality builds on. */
    FACTS,
    /** The last day to comment. */
    COMMENTS_BY,
    /** Whether an appeal came in time. */
    TIMELINESS,
    SENT_ON,
    /** What the municipality says of an appeal. */
    STATEMENT,
    /** What goes with an appeal. */
    DOCUMENTS,
    REVERSED_BY,
    /** Date of the decision that no longer stands. */
    EARLIER_DECIDED_ON,
    NEW_OUTCOME,
    EFFECT_FROM,
    /** How long costs of an appeal can be claimed. */
    COSTS_PERIOD,
    MEETING_TIME,
    /** A place, or a link. */
    MEETING_PLACE,
    AGENDA,
    PARTICIPANTS,
    /** Whom to answer. */
    ANSWER_TO,
    MEETING_DECISIONS,
    /** Who does what by when. */
    MEETING_TASKS,
    NEXT_MEETING,
    /** What the person or the family wants to have said. */
    OWN_COMMENTS,
    PERIOD_ENDS_ON,
    /** What to look at in a plan. */
    REVIEW,
    SUGGESTED_ON,
    COMES_OF_AGE_ON,
    WHO_DECIDES,
    /** By when a new consent is asked for. */
    CONSENT_BY,
    /** What follows on a child coordinator. */
    TRANSITION,
    WITHDRAWN_ON,
    /** What the consent withdrawn was to. */
    WITHDRAWN_CONSENT,
    CLOSED_ON,
    CLOSING_REASON
}
