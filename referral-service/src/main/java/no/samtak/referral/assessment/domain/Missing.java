package no.samtak.referral.assessment.domain;

/** Something that has to be there before anybody can decide. */
public sealed interface Missing {

    /** Nobody has found out what the criterion asks. */
    record Finding(Criterion criterion) implements Missing {}

    /** The facts leave the criterion open: a person judges, with reasons. */
    record PersonsJudgement(Criterion criterion) implements Missing {}

    /** From 12 the child's view, or how it was tried. */
    record ChildsView() implements Missing {}
}
