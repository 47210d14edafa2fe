package no.samtak.contracts.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * L12: the appeal goes to who decides it. The same letter goes to that body and, as a copy of what was said, to the
 * parties.
 *
 * @param receivedOn the day the appeal arrived
 * @param decisionForm what the municipality called the decision
 * @param decidedOn date of the decision appealed; null when the appeal says that a granted right is not fulfilled
 * @param sentOn the day it goes
 * @param statement what the municipality says of the appeal, in whole
 * @param documents what goes with it, one line each
 */
public record AppealSentOn(
        @Nullable LocalDate receivedOn,
        @Nullable DecisionForm decisionForm,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate sentOn,
        @Nullable String appealBody,
        @Nullable String statement,
        List<String> documents)
        implements LetterContents {

    public AppealSentOn {
        documents = List.copyOf(documents);
    }

    @Override
    public List<MandatoryContent> missing() {
        var missing = new Missing();
        missing.unlessPresent(receivedOn, MandatoryContent.RECEIVED_ON);
        missing.unless(decidedOn == null || decisionForm != null, MandatoryContent.DECISION_FORM);
        missing.unlessPresent(sentOn, MandatoryContent.SENT_ON);
        missing.unlessText(appealBody, MandatoryContent.APPEAL_BODY);
        missing.unlessText(statement, MandatoryContent.STATEMENT);
        missing.unless(!documents.isEmpty(), MandatoryContent.DOCUMENTS);
        return missing.toList();
    }

    /** Without the statement and the documents' names. */
    @Override
    public String toString() {
        return "AppealSentOn[%s, %s]".formatted(receivedOn, sentOn);
    }
}
