package no.samtak.plan.plan.domain;

/**
 * The nine things an individual plan must contain, in the order of the regulation (forskrift om individuell plan,
 * FOR-2022-06-22-1110). Each is a rule of {@link PlanRules}.
 */
public enum PlanElement {
    GOALS_RESOURCES_AND_NEEDS(1, "the person's goals, resources and needs"),
    PARTICIPANTS(2, "who takes part in the plan"),
    COORDINATION(3, "who is responsible for coordination and progress"),
    CONTRIBUTIONS(4, "what the person, the services and next of kin contribute"),
    MEASURES(5, "measures, their extent, and who is responsible for each"),
    CARRYING_OUT(6, "how the measures are carried out"),
    PERIOD_AND_REVISION(7, "the period of the plan, and when it is adjusted and revised"),
    CONSENT(8, "consent to the plan, and to sharing what is confidential"),
    COOPERATION(9, "necessary or wanted cooperation with other services");

    private final int number;
    private final String meaning;

    PlanElement(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    /** Its place in the regulation's list, from 1. */
    public int number() {
        return number;
    }

    public String meaning() {
        return meaning;
    }
}
