package no.samtak.contracts.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * L05: a coordinator or a child coordinator is granted.
 *
 * @param reasons absent when everything asked for was granted; the letter then tells of the right to demand them
 */
public record CoordinatorGranted(
        @Nullable Scheme scheme,
        @Nullable RightHolder rightHolder,
        @Nullable DecisionForm decisionForm,
        @Nullable LocalDate decidedOn,
        @Nullable CoordinatorContact contact,
        @Nullable RecordedConsent consent,
        @Nullable String reasons,
        @Nullable AppealRight appeal)
        implements LetterContents {

    /** Refuses a plan as the scheme: that is {@link PlanGranted}. */
    public CoordinatorGranted {
        if (scheme == Scheme.INDIVIDUAL_PLAN) {
            throw new IllegalArgumentException("An individual plan is granted by L07");
        }
    }

    @Override
    public List<MandatoryContent> missing() {
        var missing = new Missing();
        missing.unlessPresent(scheme, MandatoryContent.SCHEME);
        missing.unlessPresent(rightHolder, MandatoryContent.RIGHT_HOLDER);
        missing.unlessPresent(decisionForm, MandatoryContent.DECISION_FORM);
        missing.unlessPresent(decidedOn, MandatoryContent.DECIDED_ON);
        missing.addAll(CoordinatorContact.missingOf(contact));
        missing.unlessPresent(consent, MandatoryContent.CONSENT);
        missing.addAll(AppealRight.missingOf(appeal));
        return missing.toList();
    }

    /** Without the reasons, which are free text. */
    @Override
    public String toString() {
        return "CoordinatorGranted[%s, %s]".formatted(scheme, decidedOn);
    }
}
