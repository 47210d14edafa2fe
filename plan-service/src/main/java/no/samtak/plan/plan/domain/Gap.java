package no.samtak.plan.plan.domain;

/** Something that a plan lacks before it can be active. */
public enum Gap {
    GOALS(PlanElement.GOALS_RESOURCES_AND_NEEDS),
    RESOURCES(PlanElement.GOALS_RESOURCES_AND_NEEDS),
    NEEDS(PlanElement.GOALS_RESOURCES_AND_NEEDS),
    PARTICIPANTS(PlanElement.PARTICIPANTS),
    ACTIVE_COORDINATOR(PlanElement.COORDINATION),
    WHAT_THE_PERSON_CONTRIBUTES(PlanElement.CONTRIBUTIONS),
    WHAT_PROVIDERS_CONTRIBUTE(PlanElement.CONTRIBUTIONS),
    MEASURES(PlanElement.MEASURES),
    EXTENT_OF_A_MEASURE(PlanElement.MEASURES),
    RESPONSIBLE_FOR_A_MEASURE(PlanElement.MEASURES),
    HOW_CARRIED_OUT(PlanElement.CARRYING_OUT),
    PERIOD(PlanElement.PERIOD_AND_REVISION),
    REVISION_DATE_TO_COME(PlanElement.PERIOD_AND_REVISION),
    CONSENT_TO_PLAN(PlanElement.CONSENT),
    CONSENT_TO_SHARING(PlanElement.CONSENT),
    COOPERATION(PlanElement.COOPERATION);

    private final PlanElement element;

    Gap(PlanElement element) {
        this.element = element;
    }

    public PlanElement element() {
        return element;
    }
}
