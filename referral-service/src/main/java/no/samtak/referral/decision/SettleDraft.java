package no.samtak.referral.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.kit.version.IfMatch;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.decision.domain.Approval;
import no.samtak.referral.decision.domain.DecisionAnswer;
import no.samtak.referral.decision.domain.DecisionDraft;
import no.samtak.referral.decision.domain.DecisionId;
import no.samtak.referral.decision.domain.DecisionState;
import no.samtak.referral.decision.domain.Impartiality;
import no.samtak.referral.decision.outbox.DecisionEvents;
import no.samtak.referral.decision.store.DecisionDraftRepository;
import org.jspecify.annotations.Nullable;

/**
 * A written decision goes on: its writer stands by it, and somebody else approves it or sends it back. The law is asked
 * each time, for what has come to light in between counts too.
 */
@ApplicationScoped
public class SettleDraft {

    /** A step with one draft, at the version somebody has seen. */
    public record Command(CaseId caseId, DecisionId id, IfMatch seen, Step step) {}

    /** What is done with it. */
    public sealed interface Step {
        /** Its writer stands by it; nobody else can decide in their name. */
        record Submit(String by) implements Step {}

        /**
         * Somebody else approves it.
         *
         * @param isLeader whether their role gives it by itself
         * @param standsInFor the leader whose place they take
         */
        record Approve(
                String by, boolean isLeader, @Nullable String standsInFor, Impartiality declared) implements Step {}

        record SendBack(String why) implements Step {}
    }

    /** What became of it. */
    public sealed interface Outcome {
        /** Moved; when it has been made, the decision has its id. */
        record Moved(DecisionDraft draft) implements Outcome {}

        /** Nothing is stored. */
        record NotMade(DecisionAnswer why) implements Outcome {}

        record NotPossible(DecisionState from) implements Outcome {}

        /** Who submits it is the decider, with their own declaration: they write it anew first. */
        record SomebodyElseWroteIt() implements Outcome {}
    }

    private final LegalClock clock;
    private final CaseRepository cases;
    private final DecisionDraftRepository drafts;
    private final FindDecider findDecider;
    private final DecideCase decideCase;
    private final DecisionEvents events;
    private final AccessLog accessLog;

    SettleDraft(
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

    /** Empty when there is no such draft on such a case in this municipality. */
    @Transactional
    public Optional<Outcome> handle(Command command) {
        Instant now = clock.now();
        return cases.lock(command.caseId())
                .flatMap(about -> drafts.find(about.id(), command.id()).map(draft -> {
                    accessLog.enter(List.of(about.id().value(), about.subject().value()));
                    command.seen().demand(draft.version());
                    return settle(about, draft, command.step(), now);
                }));
    }

    private Outcome settle(Case about, DecisionDraft draft, Step step, Instant now) {
        return switch (step) {
            case Step.Submit(var by) when !by.equals(draft.writer()) -> new Outcome.SomebodyElseWroteIt();
            case Step.Submit _ when draft.state() == DecisionState.DRAFT -> submit(about, draft, now);
            case Step.Approve approve
            when draft.state() == DecisionState.AWAITING_APPROVAL -> approve(about, draft, approve, now);
            case Step.SendBack(var why)
            when draft.state() == DecisionState.AWAITING_APPROVAL ->
                moved(draft.sentBack(why).orElseThrow());
            case Step.Submit _, Step.Approve _, Step.SendBack _ -> new Outcome.NotPossible(draft.state());
        };
    }

    private Outcome submit(Case about, DecisionDraft draft, Instant now) {
        return switch (decide(about, draft, null, now)) {
            case DecideCase.Result.Made _ ->
                moved(draft.after(DecisionState.Move.MADE_BY_ONE).orElseThrow());
            case DecideCase.Result.NotMade(DecisionAnswer.AwaitsApproval()) -> {
                Case submitted = about.next();
                cases.save(submitted);
                events.decisionSubmitted(submitted, draft, now);
                yield moved(draft.after(DecisionState.Move.SUBMITTED).orElseThrow());
            }
            case DecideCase.Result.NotMade(var why) -> new Outcome.NotMade(why);
        };
    }

    private Outcome approve(Case about, DecisionDraft draft, Step.Approve approve, Instant now) {
        var approval = new Approval(
                findDecider.handle(about.id(), approve.by(), approve.declared()),
                approve.isLeader(),
                approve.standsInFor());
        return switch (decide(about, draft, approval, now)) {
            case DecideCase.Result.Made _ ->
                moved(draft.after(DecisionState.Move.APPROVED).orElseThrow());
            case DecideCase.Result.NotMade(var why) -> new Outcome.NotMade(why);
        };
    }

    private DecideCase.Result decide(Case about, DecisionDraft draft, @Nullable Approval approval, Instant now) {
        var decider = findDecider.handle(about.id(), draft.writer(), draft.impartiality());
        return decideCase.handle(
                about, new DecideCase.Command(draft.id(), draft.cause(), draft.proposal(), decider, approval), now);
    }

    private Outcome moved(DecisionDraft draft) {
        drafts.save(draft);
        return new Outcome.Moved(draft);
    }
}
