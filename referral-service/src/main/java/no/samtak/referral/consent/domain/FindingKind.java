package no.samtak.referral.consent.domain;

/** What a named person can find that changes who consents. The law leaves each to judgement; none is computed. */
public enum FindingKind {
    /** Pbrl. § 4-4 second paragraph a: part of the daily, ordinary care; one parent is enough. */
    ORDINARY_CARE,
    /** Pbrl. § 4-4 second paragraph b: qualified health personnel find it needed so that the child is not harmed. */
    NECESSARY_FOR_THE_CHILD,
    /** The child's own view was heard. */
    CHILD_HEARD,
    /** How one tried to hear the child, and why there is no view. */
    HEARING_TRIED,
    /** Between 12 and 16 the parents are not told, for reasons that should be respected (pbrl. § 4-4). */
    PARENTS_NOT_INFORMED,
    /** Between 12 and 16, exceptionally, the child's own consent is enough. */
    CHILD_DECIDES_EXCEPTIONALLY,
    /** Child welfare has taken over the care, and consents. */
    CARE_ORDER,
    /** Pbrl. § 4-3: the person lacks competence to consent. */
    COMPETENCE_LACKING;

    public boolean hearsTheChild() {
        return this == CHILD_HEARD || this == HEARING_TRIED;
    }

    /** Whether one parent's consent is enough. */
    public boolean opensADoorForOneParent() {
        return this == ORDINARY_CARE || this == NECESSARY_FOR_THE_CHILD;
    }
}
