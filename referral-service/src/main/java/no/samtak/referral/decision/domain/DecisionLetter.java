package no.samtak.referral.decision.domain;

/** The letters by which a decision is told. */
public enum DecisionLetter {
    /** L05: a coordinator or child coordinator is granted. */
    COORDINATOR_GRANTED,
    /** L06: a coordinator or child coordinator is refused. */
    COORDINATOR_REFUSED,
    /** L07: an individual plan is granted. */
    PLAN_GRANTED,
    /** L08: an individual plan is refused. */
    PLAN_REFUSED,
    /** L09: no right to a coordinator, but a service that coordinates. */
    COORDINATED_WITHOUT_RIGHT,
    /** L13: after an appeal a coordinator or child coordinator is granted all the same. */
    COORDINATOR_AFTER_APPEAL,
    /** L13: after an appeal a plan is. */
    PLAN_AFTER_APPEAL
}
