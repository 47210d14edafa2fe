package no.samtak.referral.decision.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.kit.tenant.CurrentPolicy;
import no.samtak.kit.time.LegalClock;
import no.samtak.kit.version.VersionTag;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.decision.MakeDecision;
import no.samtak.referral.decision.ShowDecision;
import no.samtak.referral.decision.ShowDrafts;
import no.samtak.referral.decision.domain.Decision;
import no.samtak.referral.decision.domain.DecisionId;

/** The answer to whoever decides: made, waiting for approval, or why neither. */
@ApplicationScoped
public class MadeDecisions {

    private final ShowDecision showDecision;
    private final ShowDrafts showDrafts;
    private final CurrentPolicy policy;
    private final LegalClock clock;

    MadeDecisions(ShowDecision showDecision, ShowDrafts showDrafts, CurrentPolicy policy, LegalClock clock) {
        this.showDecision = showDecision;
        this.showDrafts = showDrafts;
        this.policy = policy;
        this.clock = clock;
    }

    public Response answer(Optional<MakeDecision.Outcome> outcome) {
        return outcome.map(this::answer).orElseGet(() -> ProblemResponses.of(CommonProblem.NOT_FOUND, null));
    }

    private Response answer(MakeDecision.Outcome outcome) {
        return switch (outcome) {
            case MakeDecision.Outcome.Made(Decision decision) ->
                Response.created(URI.create("/api/v1/cases/" + decision.caseId() + "/decisions/" + decision.id()))
                        .entity(view(decision))
                        .build();
            case MakeDecision.Outcome.Submitted(var draft) ->
                Response.accepted(DraftView.of(draft))
                        .location(DraftView.address(draft))
                        .tag(VersionTag.of(draft.version()))
                        .build();
            case MakeDecision.Outcome.NotMade(var why) -> DecisionProblems.notMade(why);
            case MakeDecision.Outcome.AnotherIsOpen(var open) -> DecisionProblems.anotherIsOpen(open);
        };
    }

    /** What was made, or what waited for approval then. */
    public Optional<?> again(UUID caseId, UUID id) {
        Optional<DecisionView> made = find(caseId, id);
        return made.isPresent()
                ? made
                : showDrafts.handle(new CaseId(caseId)).stream()
                        .flatMap(List::stream)
                        .filter(draft -> draft.id().value().equals(id))
                        .findFirst()
                        .map(DraftView::of);
    }

    Optional<DecisionView> find(UUID caseId, UUID decisionId) {
        return showDecision
                .handle(new CaseId(caseId), new DecisionId(decisionId))
                .map(this::view);
    }

    /** As it is today. */
    public DecisionView view(Decision decision) {
        return DecisionView.of(decision, policy.get(), clock.today());
    }
}
