package no.samtak.contracts.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * L18: the young person turns sixteen or eighteen (pbrl. §§ 4-3 and 4-4).
 *
 * @param scheme what the young person or the family has today
 * @param on the birthday
 * @param whoDecides who consents to health care from that day on
 * @param answerBy by when the new consent is asked for
 * @param transition what follows on a child coordinator at eighteen; null at sixteen and for other schemes
 * @param appeal against what is decided about the transition
 */
public record ComingOfAge(
        @Nullable Age age,
        @Nullable Scheme scheme,
        @Nullable LocalDate on,
        @Nullable WhoDecides whoDecides,
        @Nullable LocalDate answerBy,
        @Nullable Transition transition,
        @Nullable AppealRight appeal)
        implements LetterContents {

    /** The birthday. */
    public enum Age {
        SIXTEEN,
        EIGHTEEN
    }

    /** Who consents from the day on. */
    public enum WhoDecides {
        THE_YOUNG_PERSON,
        /** Where the young person is assessed as unable to decide this. */
        OTHERS_ON_THEIR_BEHALF
    }

    /** What follows on a child coordinator. */
    public enum Transition {
        /** The right ends, and the municipality decides on a coordinator. */
        COORDINATOR_WILL_BE_ASSESSED,
        /** The municipality may let the child coordinator go on, and decides on that. */
        CHILD_COORDINATOR_MAY_GO_ON
    }

    @Override
    public List<MandatoryContent> missing() {
        var missing = new Missing();
        missing.unless(age != null && on != null, MandatoryContent.COMES_OF_AGE_ON);
        missing.unlessPresent(scheme, MandatoryContent.SCHEME);
        missing.unlessPresent(whoDecides, MandatoryContent.WHO_DECIDES);
        missing.unlessPresent(answerBy, MandatoryContent.CONSENT_BY);
        if (age == Age.EIGHTEEN) {
            missing.unless(scheme != Scheme.CHILD_COORDINATOR || transition != null, MandatoryContent.TRANSITION);
            missing.addAll(AppealRight.missingOf(appeal));
        }
        return missing.toList();
    }
}
