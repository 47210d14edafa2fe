package no.samtak.coordinator;

import no.samtak.law.rulebook.Rule;

/** What was granted, from the narrower to the fuller duty. Each of them gives the person a coordinator. */
public enum Scheme {
    /** An individual plan, whose coordinator is the person's coordinator. */
    INDIVIDUAL_PLAN(Rule.INDIVIDUAL_PLAN),
    /** A coordinator: the person's right. */
    COORDINATOR(Rule.COORDINATOR),
    /** A child coordinator: the family's right. */
    CHILD_COORDINATOR(Rule.CHILD_COORDINATOR);

    private final Rule rule;

    Scheme(Rule rule) {
        this.rule = rule;
    }

    /** What the right rests on. */
    public Rule rule() {
        return rule;
    }

    /** There is one coordinator only; the fuller duty of two includes the other. */
    public Scheme orFuller(Scheme other) {
        return compareTo(other) < 0 ? other : this;
    }
}
