package no.samtak.contracts.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * L17: the plan's period ends, and it is time to look at the plan again.
 *
 * @param periodEndsOn last day of the period
 * @param review what to look at, one line each
 * @param suggestedOn when we suggest to meet
 * @param answerTo whom to tell that another day suits better
 */
public record PlanRevisionDue(
        @Nullable LocalDate periodEndsOn,
        List<String> review,
        @Nullable LocalDate suggestedOn,
        @Nullable ContactPerson answerTo)
        implements LetterContents {

    public PlanRevisionDue {
        review = List.copyOf(review);
    }

    @Override
    public List<MandatoryContent> missing() {
        var missing = new Missing();
        missing.unlessPresent(periodEndsOn, MandatoryContent.PERIOD_ENDS_ON);
        missing.unless(!review.isEmpty(), MandatoryContent.REVIEW);
        missing.unlessPresent(suggestedOn, MandatoryContent.SUGGESTED_ON);
        missing.unless(answerTo != null && answerTo.canBeCalled(), MandatoryContent.ANSWER_TO);
        return missing.toList();
    }

    /** The dates only. */
    @Override
    public String toString() {
        return "PlanRevisionDue[%s, %s]".formatted(periodEndsOn, suggestedOn);
    }
}
