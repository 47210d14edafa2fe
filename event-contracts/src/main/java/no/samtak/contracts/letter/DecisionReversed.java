package no.samtak.contracts.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * L13: a refusal is reversed, and what was asked for is granted in whole or in part.
 *
 * @param earlierDecidedOn date of the decision that no longer stands
 * @param outcome what holds now, in whole sentences
 * @param effectFrom first day it holds
 * @param contact the coordinator, or who answers until one is named
 * @param costsWeeks within how many weeks of getting the letter costs of the appeal can be claimed (fvl. § 36)
 * @param appeal only where the municipality reversed: what the County Governor decides is final
 */
public record DecisionReversed(
        @Nullable ReversedBy reversedBy,
        @Nullable Scheme scheme,
        @Nullable RightHolder rightHolder,
        @Nullable DecisionForm decisionForm,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate earlierDecidedOn,
        @Nullable String outcome,
        @Nullable String reasons,
        @Nullable LocalDate effectFrom,
        @Nullable CoordinatorContact contact,
        @Nullable Integer costsWeeks,
        @Nullable AppealRight appeal)
        implements LetterContents {

    /** Who changed it. */
    public enum ReversedBy {
        MUNICIPALITY,
        COUNTY_GOVERNOR
    }

    /** Refuses an appeal against what the County Governor has decided. */
    public DecisionReversed {
        if (reversedBy == ReversedBy.COUNTY_GOVERNOR && appeal != null) {
            throw new IllegalArgumentException("What the County Governor decides cannot be appealed");
        }
    }

    @Override
    public List<MandatoryContent> missing() {
        var missing = new Missing();
        missing.unlessPresent(reversedBy, MandatoryContent.REVERSED_BY);
        missing.unlessPresent(scheme, MandatoryContent.SCHEME);
        missing.unlessPresent(rightHolder, MandatoryContent.RIGHT_HOLDER);
        missing.unlessPresent(decisionForm, MandatoryContent.DECISION_FORM);
        missing.unlessPresent(decidedOn, MandatoryContent.DECIDED_ON);
        missing.unlessPresent(earlierDecidedOn, MandatoryContent.EARLIER_DECIDED_ON);
        missing.unlessText(outcome, MandatoryContent.NEW_OUTCOME);
        missing.unlessPresent(effectFrom, MandatoryContent.EFFECT_FROM);
        missing.addAll(CoordinatorContact.missingOf(contact));
        missing.unlessPresent(costsWeeks, MandatoryContent.COSTS_PERIOD);
        if (reversedBy != ReversedBy.COUNTY_GOVERNOR) {
            missing.addAll(AppealRight.missingOf(appeal));
        }
        return missing.toList();
    }

    /** Without what is free text. */
    @Override
    public String toString() {
        return "DecisionReversed[%s, %s, %s]".formatted(reversedBy, scheme, decidedOn);
    }
}
