package no.samtak.referral.appeal.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of an appeal that arrives. */
public sealed interface AppealAnswer {

    /**
     * It is received.
     *
     * @param provesKnowledgeOn the day from which it proves that the decision was known; null where that is settled
     */
    record Received(Timeliness timeliness, @Nullable LocalDate provesKnowledgeOn) implements AppealAnswer {}

    /** Nothing is stored. */
    record Refused(List<AppealRefusal> reasons) implements AppealAnswer {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
