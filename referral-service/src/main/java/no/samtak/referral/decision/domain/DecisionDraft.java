package no.samtak.referral.decision.domain;

import java.time.Instant;
import java.util.Optional;
import no.samtak.referral.casework.domain.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * A decision that is being written, or waits for somebody else's approval. When it is made, the decision has its id.
 *
 * @param impartiality what its writer declares
 * @param writer id of who wrote it last
 * @param writtenAt legal time
 * @param sentBackWhy what whoever was to approve it wanted changed; null where nobody has sent it back
 * @param version counts every change
 */
public record DecisionDraft(
        DecisionId id,
        CaseId caseId,
        DecisionState state,
        DecisionCause cause,
        ProposedDecision proposal,
        Impartiality impartiality,
        String writer,
        Instant writtenAt,
        @Nullable String sentBackWhy,
        long version) {

    /** As it is begun, or as it waits for approval from the first. */
    public static DecisionDraft begun(
            DecisionId id,
            CaseId caseId,
            DecisionState state,
            DecisionCause cause,
            ProposedDecision proposal,
            Impartiality impartiality,
            String writer,
            Instant at) {
        return new DecisionDraft(id, caseId, state, cause, proposal, impartiality, writer, at, null, 1);
    }

    /** What it says, written anew; empty once it is out of the writer's hands. */
    public Optional<DecisionDraft> rewritten(ProposedDecision other, Impartiality declared, String by, Instant at) {
        return state == DecisionState.DRAFT
                ? Optional.of(
                        new DecisionDraft(id, caseId, state, cause, other, declared, by, at, sentBackWhy, version + 1))
                : Optional.empty();
    }

    /** Empty when the move cannot be made from where it stands. */
    public Optional<DecisionDraft> after(DecisionState.Move move) {
        return after(move, sentBackWhy);
    }

    /** Empty when nobody is asked to approve it. */
    public Optional<DecisionDraft> sentBack(String why) {
        return after(DecisionState.Move.SENT_BACK, why);
    }

    private Optional<DecisionDraft> after(DecisionState.Move move, @Nullable String why) {
        return state.after(move)
                .map(next -> new DecisionDraft(
                        id, caseId, next, cause, proposal, impartiality, writer, writtenAt, why, version + 1));
    }

    /** Whether somebody still works with it. */
    public boolean isOpen() {
        return state == DecisionState.DRAFT || state == DecisionState.AWAITING_APPROVAL;
    }

    /** Ids and codes only. */
    @Override
    public String toString() {
        return "DecisionDraft[" + id + ", " + state + "]";
    }
}
