package no.samtak.contracts.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * L11: an appeal has arrived.
 *
 * @param decisionForm what the municipality called the decision
 * @param decidedOn date of the decision appealed; null when the appeal says that a granted right is not fulfilled
 * @param expectedOn when the municipality expects to have changed its decision or sent the appeal on
 * @param appealBody who decides if the municipality does not change it
 */
public record AppealReceived(
        @Nullable LocalDate receivedOn,
        @Nullable DecisionForm decisionForm,
        @Nullable LocalDate decidedOn,
        @Nullable Timeliness timeliness,
        @Nullable LocalDate expectedOn,
        @Nullable String appealBody)
        implements LetterContents {

    /** Whether it came in time. A late appeal is never turned away unread: a person assesses the lateness. */
    public enum Timeliness {
        IN_TIME,
        LATENESS_WILL_BE_ASSESSED
    }

    @Override
    public List<MandatoryContent> missing() {
        var missing = new Missing();
        missing.unlessPresent(receivedOn, MandatoryContent.RECEIVED_ON);
        missing.unless(decidedOn == null || decisionForm != null, MandatoryContent.DECISION_FORM);
        missing.unlessPresent(timeliness, MandatoryContent.TIMELINESS);
        missing.unlessPresent(expectedOn, MandatoryContent.EXPECTED_ON);
        missing.unlessText(appealBody, MandatoryContent.APPEAL_BODY);
        return missing.toList();
    }
}
