package no.samtak.plan.plan.domain;

/**
 * The nine things an individual plan must contain, in the order of the regulation (forskrift om individuell plan,
 * FOR-2022-06-22-1110). Each is a rule of {@link PlanRules}.
 */
public enum PlanElement {
    GOALS_RESOURCES_AND_NEEDS("the person's goals, resources and needs"),
    PARTICIPANTS("who takes part in the plan"),
    COORDINATION("who is responsible for coordination and progress"),
    CONTRIBUTIONS("what the person, the services and next of kin contribute"),
    MEASURES("measures, their extent, and who is responsible for each"),
    CARRYING_OUT("how the measures are carried out"),
    PERIOD_AND_REVISION("the period of the plan, and when it is adjusted and revised"),
    CONSENT("consent to the plan, and to sharing what is confidential"),
    COOPERATION("necessary or wanted cooperation with other services");

    private final String meaning;

    PlanElement(String meaning) {
        this.meaning = meaning;
    }

    /** Its place in the regulation's list, from 1. */
    public int number() {
        return ordinal() + 1;
    }

    public String meaning() {
        return meaning;
    }
}
