package no.samtak.referral.consent.domain;

import no.samtak.law.statute.Statute;

/** By which rule a consent is enough. */
public enum ConsentBasis {
    /** From 16 the person alone. */
    SELF(Statute.PBRL_4_3),
    /** Everybody who holds parental responsibility. */
    PARENTS(Statute.PBRL_4_4),
    /** The other parent is dead. */
    SURVIVING_PARENT(Statute.PBRL_4_4),
    /** One parent, in daily and ordinary care. */
    ORDINARY_CARE(Statute.PBRL_4_4),
    /** One parent, so that the child is not harmed. */
    NECESSARY_FOR_THE_CHILD(Statute.PBRL_4_4),
    /** Child welfare under a care order. */
    CHILD_WELFARE(Statute.PBRL_4_4),
    /** From 12, exceptionally, the child alone. */
    CHILD_EXCEPTIONALLY(Statute.PBRL_4_4),
    /** Parents of somebody between 16 and 18 who lacks competence. */
    PARENTS_UNTIL_18(Statute.PBRL_4_5),
    /** Verge, within the mandate. */
    GUARDIAN(Statute.PBRL_4_6),
    NEXT_OF_KIN(Statute.PBRL_4_6);

    private final Statute statute;

    ConsentBasis(Statute statute) {
        this.statute = statute;
    }

    public Statute statute() {
        return statute;
    }
}
