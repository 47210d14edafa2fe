package no.samtak.referral.intake.domain;

/** Who sent it. */
public enum SenderKind {
    PERSON(false),
    PARENT(false),
    /** Verge, or whoever else holds parental responsibility. */
    GUARDIAN(false),
    PROXY(false),
    RELATIVE(false),
    GP(true),
    HOSPITAL(true),
    MIDWIFE(true),
    HEALTH_VISITOR(true),
    SCHOOL(true),
    KINDERGARTEN(true),
    /** Pedagogisk-psykologisk tjeneste. */
    PPT(true),
    NAV(true),
    CHILD_WELFARE(true),
    /** Stafettholder in BTI. */
    RELAY_HOLDER(true),
    NEIGHBOUR_MUNICIPALITY(true),
    /** The municipality itself. */
    MUNICIPALITY(true);

    private final boolean professional;

    SenderKind(boolean professional) {
        this.professional = professional;
    }

    /** A professional sender learns the status of its report; a private one gets a receipt only. */
    public boolean isProfessional() {
        return professional;
    }

    /** Whether the sender is the person or acts for them, and so knows of the case. */
    public boolean isParty() {
        return this == PERSON || this == PARENT || this == GUARDIAN || this == PROXY;
    }
}
