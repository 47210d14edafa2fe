package no.samtak.referral.decision.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.samtak.referral.assessment.domain.SchemeResult;
import no.samtak.referral.casework.domain.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * What a named person decided, and all it rests on: with the same facts and the same rulebook the rules give the same
 * answer years later. Nothing in it changes but how far its letters have come.
 *
 * @param decidedOn in Europe/Oslo
 * @param madeAt legal time
 * @param trace the assessment criterion by criterion, as the rules saw it
 * @param coordinatorNamedBy the working day by which a coordinator is named; null where none was granted
 * @param policyVersion of the municipality's policy that was read
 * @param dispatchedAt legal time of the last letter's proof
 */
public record Decision(
        DecisionId id,
        CaseId caseId,
        DecisionState state,
        LocalDate decidedOn,
        Instant madeAt,
        String decidedBy,
        DecisionFacts facts,
        List<SchemeResult> trace,
        @Nullable LocalDate coordinatorNamedBy,
        String policyVersion,
        @Nullable Instant dispatchedAt) {

    public Decision {
        trace = List.copyOf(trace);
    }

    public ProposedDecision decided() {
        return facts.proposal();
    }

    public String rulebookVersion() {
        return facts.assessment().rulebook().value();
    }

    public Decision dispatched(Instant at) {
        return new Decision(
                id,
                caseId,
                DecisionState.DISPATCHED,
                decidedOn,
                madeAt,
                decidedBy,
                facts,
                trace,
                coordinatorNamedBy,
                policyVersion,
                at);
    }

    /** Ids and codes only. */
    @Override
    public String toString() {
        return "Decision[" + id + ", " + state + ", " + decided() + "]";
    }
}
