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
    APPOINTMENT_REASON
}
