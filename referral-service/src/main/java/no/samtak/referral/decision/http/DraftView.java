package no.samtak.referral.decision.http;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.samtak.referral.decision.domain.DecisionDraft;
import no.samtak.referral.decision.domain.DecisionState;
import no.samtak.referral.decision.http.DecisionView.Decided;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A decision that is being written or waits for approval. When it is made, the decision has the same id.
 *
 * @param writer id of who wrote it last; somebody else approves it
 * @param sentBackWhy what whoever was to approve it wanted changed
 */
@Schema(name = "DecisionDraft")
public record DraftView(
        UUID decisionId,
        UUID caseId,
        DecisionState state,
        List<Decided> outcomes,
        @Nullable String considerations,
        String writer,
        Instant writtenAt,
        @Nullable String sentBackWhy,
        long version) {

    /** All drafts of one case, the first one first. */
    @Schema(name = "DecisionDrafts")
    public record Page(List<DraftView> items) {}

    static DraftView of(DecisionDraft draft) {
        return new DraftView(
                draft.id().value(),
                draft.caseId().value(),
                draft.state(),
                draft.proposal().outcomes().stream().map(Decided::of).toList(),
                draft.proposal().considerations(),
                draft.writer(),
                draft.writtenAt(),
                draft.sentBackWhy(),
                draft.version());
    }

    static URI address(DecisionDraft draft) {
        return URI.create("/api/v1/cases/" + draft.caseId() + "/decision-drafts/" + draft.id());
    }
}
