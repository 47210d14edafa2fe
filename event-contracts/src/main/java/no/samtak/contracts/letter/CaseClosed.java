package no.samtak.contracts.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * L20: the municipality closes the case or ends what it granted.
 *
 * @param ended which schemes end with it; empty when none had been granted
 * @param explanation in whole sentences; the reasons, where the municipality has decided to end something
 * @param decisionForm only where the municipality has decided to end something, as is the appeal
 */
public record CaseClosed(
        @Nullable LocalDate closedOn,
        @Nullable Reason reason,
        List<Scheme> ended,
        @Nullable String explanation,
        @Nullable DecisionForm decisionForm,
        @Nullable AppealRight appeal)
        implements LetterContents {

    /** Why, as a category: a letter never tells of anybody's health. */
    public enum Reason {
        /** The application was withdrawn. */
        WITHDRAWN,
        /** The person or the family did not want what was offered. */
        DECLINED,
        /** There is nothing to coordinate any more, and all agree. */
        NO_LONGER_NEEDED,
        /** Another municipality has taken over. */
        MOVED,
        /** The municipality has decided to end what it granted; that can be appealed. */
        ENDED_BY_DECISION
    }

    public CaseClosed {
        ended = List.copyOf(ended);
    }

    @Override
    public List<MandatoryContent> missing() {
        var missing = new Missing();
        missing.unlessPresent(closedOn, MandatoryContent.CLOSED_ON);
        missing.unlessPresent(reason, MandatoryContent.CLOSING_REASON);
        if (reason == Reason.ENDED_BY_DECISION) {
            missing.unless(!ended.isEmpty(), MandatoryContent.SCHEME);
            missing.unlessText(explanation, MandatoryContent.CHANGE_REASONS);
            missing.unlessPresent(decisionForm, MandatoryContent.DECISION_FORM);
            missing.addAll(AppealRight.missingOf(appeal));
        }
        return missing.toList();
    }

    /** Without the explanation, which is free text. */
    @Override
    public String toString() {
        return "CaseClosed[%s, %s]".formatted(closedOn, reason);
    }
}
