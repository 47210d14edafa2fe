package no.samtak.contracts.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * L07: an individual plan is granted.
 *
 * @param startMeetingBy the day by which the coordinator has called a first meeting, where that is settled
 * @param consent to the plan
 * @param sharingConsent to sharing confidential data with those who take part
 * @param reasons absent when everything asked for was granted; the letter then tells of the right to demand them
 */
public record PlanGranted(
        @Nullable DecisionForm decisionForm,
        @Nullable LocalDate decidedOn,
        @Nullable CoordinatorContact contact,
        @Nullable LocalDate startMeetingBy,
        @Nullable RecordedConsent consent,
        @Nullable RecordedConsent sharingConsent,
        @Nullable String reasons,
        @Nullable AppealRight appeal)
        implements LetterContents {

    @Override
    public List<MandatoryContent> missing() {
        var missing = new Missing();
        missing.unlessPresent(decisionForm, MandatoryContent.DECISION_FORM);
        missing.unlessPresent(decidedOn, MandatoryContent.DECIDED_ON);
        missing.addAll(CoordinatorContact.missingOf(contact));
        missing.unlessPresent(consent, MandatoryContent.CONSENT);
        missing.unlessPresent(sharingConsent, MandatoryContent.SHARING_CONSENT);
        missing.addAll(AppealRight.missingOf(appeal));
        return missing.toList();
    }

    /** Without the reasons, which are free text. */
    @Override
    public String toString() {
        return "PlanGranted[%s]".formatted(decidedOn);
    }
}
