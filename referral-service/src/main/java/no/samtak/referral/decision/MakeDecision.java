package no.samtak.referral.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.Ids;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.decision.domain.Decision;
import no.samtak.referral.decision.domain.DecisionAnswer;
import no.samtak.referral.decision.domain.DecisionCause;
import no.samtak.referral.decision.domain.DecisionDraft;
import no.samtak.referral.decision.domain.DecisionId;
import no.samtak.referral.decision.domain.DecisionState;
import no.samtak.referral.decision.domain.Impartiality;
import no.samtak.referral.decision.domain.ProposedDecision;
import no.samtak.referral.decision.outbox.DecisionEvents;
import no.samtak.referral.decision.store.DecisionDraftRepository;

/**
 * A named case worker decides. Where the municipality wants four eyes the decision waits, as it was written, for
 * somebody else's approval.
 */
@ApplicationScoped
public class MakeDecision {

    /** What is to be decided, by whom. */
    public record Command(
            CaseId caseId, DecisionCause cause, ProposedDecision proposal, Impartiality declared, String by) {}

    /** What became of it. */
    public sealed interface Outcome {
        record Made(Decision decision) implements Outcome {}

        /** It waits for somebody else. */
        record Submitted(DecisionDraft draft) implements Outcome {}

        /** Nothing is stored. */
        record NotMade(DecisionAnswer why) implements Outcome {}

        /** Nothing is stored: another one is being written or waits for approval. */
        record AnotherIsOpen(DecisionId id) implements Outcome {}
    }

    private final LegalClock clock;
    private final CaseRepository cases;
    private final DecisionDraftRepository drafts;
    private final FindDecider findDecider;
    private final DecideCase decideCase;
    private final DecisionEvents events;
    private final AccessLog accessLog;

    MakeDecision(
            LegalClock clock,
            CaseRepository cases,
            DecisionDraftRepository drafts,
            FindDecider findDecider,
            DecideCase decideCase,
            DecisionEvents events,
            AccessLog accessLog) {
        this.clock = clock;
        this.cases = cases;
        this.drafts = drafts;
        this.findDecider = findDecider;
        this.decideCase = decideCase;
        this.events = events;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such case in this municipality. */
    @Transactional
    public Optional<Outcome> handle(Command command) {
        Instant now = clock.now();
        return cases.lock(command.caseId()).map(about -> {
            accessLog.enter(List.of(about.id().value(), about.subject().value()));
            return drafts.openOn(about.id())
                    .<Outcome>map(open -> new Outcome.AnotherIsOpen(open.id()))
                    .orElseGet(() -> decide(about, command, now));
        });
    }

    private Outcome decide(Case about, Command command, Instant now) {
        DecisionId id = new DecisionId(Ids.next());
        var decider = findDecider.handle(about.id(), command.by(), command.declared());
        var proposed = new DecideCase.Command(id, command.cause(), command.proposal(), decider, null);
        return switch (decideCase.handle(about, proposed, now)) {
            case DecideCase.Result.Made(var decision) -> new Outcome.Made(decision);
            case DecideCase.Result.NotMade(DecisionAnswer.AwaitsApproval()) -> submit(about, id, command, now);
            case DecideCase.Result.NotMade(var why) -> new Outcome.NotMade(why);
        };
    }

    private Outcome submit(Case about, DecisionId id, Command command, Instant now) {
        DecisionDraft draft = DecisionDraft.begun(
                id,
                about.id(),
                DecisionState.AWAITING_APPROVAL,
                command.cause(),
                command.proposal(),
                command.declared(),
                command.by(),
                now);
        drafts.add(draft);
        Case submitted = about.next();
        cases.save(submitted);
        events.decisionSubmitted(submitted, draft, now);
        return new Outcome.Submitted(draft);
    }
}
