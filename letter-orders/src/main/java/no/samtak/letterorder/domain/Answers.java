package no.samtak.letterorder.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a letter is for.
 *
 * @param deadlineId the deadline it answers; null for one that leaves as soon as it is prepared
 * @param decisionId the decision it tells of, if it does
 */
public record Answers(@Nullable UUID deadlineId, @Nullable UUID decisionId) {

    /** A letter that answers no deadline and tells of no decision. */
    public static final Answers NOTHING = new Answers(null, null);
}
