package no.samtak.referral.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.Ids;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.referral.appeal.domain.Appeal;
import no.samtak.referral.appeal.domain.AppealAnswer;
import no.samtak.referral.appeal.domain.AppealFacts;
import no.samtak.referral.appeal.domain.AppealId;
import no.samtak.referral.appeal.domain.AppealRefusal;
import no.samtak.referral.appeal.domain.AppealRules;
import no.samtak.referral.appeal.domain.ReceivedAppeal;
import no.samtak.referral.appeal.outbox.AppealEvents;
import no.samtak.referral.appeal.store.AppealRepository;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.CaseParty;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.PartyRole;
import no.samtak.referral.casework.store.CasePartyRepository;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.decision.KeepKnowledge;
import no.samtak.referral.decision.domain.Decision;
import no.samtak.referral.decision.domain.DecisionId;
import no.samtak.referral.decision.domain.Knowledge;
import no.samtak.referral.decision.store.DecisionRepository;
import org.jspecify.annotations.Nullable;

/**
 * An appeal arrives, in writing or by word of mouth. It is received however late it is, and proves that the decision was
 * known; whoever appealed is told at once.
 */
@ApplicationScoped
public class ReceiveAppeal {

    /** @param decisionId what it is about; null for a right that is not fulfilled */
    public record Command(CaseId caseId, @Nullable DecisionId decisionId, ReceivedAppeal appeal, String by) {}

    /** What became of it. */
    public sealed interface Outcome {
        record Received(Appeal appeal) implements Outcome {}

        /** Nothing is stored. */
        record Refused(List<AppealRefusal> reasons) implements Outcome {}
    }

    private static final String BY_AN_APPEAL = "APPEAL";

    private final LegalClock clock;
    private final CaseRepository cases;
    private final CasePartyRepository parties;
    private final DecisionRepository decisions;
    private final AppealRepository appeals;
    private final KeepKnowledge keepKnowledge;
    private final OrderAppealLetters orderAppealLetters;
    private final AppealEvents events;
    private final AccessLog accessLog;

    ReceiveAppeal(
            LegalClock clock,
            CaseRepository cases,
            CasePartyRepository parties,
            DecisionRepository decisions,
            AppealRepository appeals,
            KeepKnowledge keepKnowledge,
            OrderAppealLetters orderAppealLetters,
            AppealEvents events,
            AccessLog accessLog) {
        this.clock = clock;
        this.cases = cases;
        this.parties = parties;
        this.decisions = decisions;
        this.appeals = appeals;
        this.keepKnowledge = keepKnowledge;
        this.orderAppealLetters = orderAppealLetters;
        this.events = events;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such case, or no such decision on it, in this municipality. */
    @Transactional
    public Optional<Outcome> handle(Command command) {
        Instant now = clock.now();
        return cases.lock(command.caseId()).flatMap(about -> {
            accessLog.enter(List.of(about.id().value(), about.subject().value()));
            DecisionId id = command.decisionId();
            return id == null
                    ? Optional.of(receive(about, null, command, now))
                    : decisions
                            .find(id)
                            .filter(decision -> decision.caseId().equals(about.id()))
                            .map(decision -> receive(about, decision, command, now));
        });
    }

    private Outcome receive(Case about, @Nullable Decision decision, Command command, Instant now) {
        LocalDate today = NorwegianCalendar.dateOf(now);
        List<CaseParty> onCase = parties.ofCase(about.id());
        var facts = new AppealFacts(
                command.appeal(),
                decision,
                about.subject(),
                onCase.stream()
                        .filter(party -> party.role() != PartyRole.SUBJECT)
                        .map(CaseParty::personId)
                        .toList(),
                today);
        return switch (AppealRules.receive(facts)) {
            case AppealAnswer.Refused(var reasons) -> new Outcome.Refused(reasons);
            case AppealAnswer.Received received -> new Outcome.Received(keep(about, decision, command, received, now));
        };
    }

    private Appeal keep(
            Case about, @Nullable Decision decision, Command command, AppealAnswer.Received received, Instant now) {
        Appeal appeal = Appeal.received(
                new AppealId(Ids.next()), about.id(), command.decisionId(), command.appeal(), received.timeliness());
        appeals.add(appeal);
        Case changed = decision == null ? about : appealed(about, decision, received, command, now);
        changed = changed.inState(
                        changed.state().after(CaseState.Move.APPEAL_CAME).orElse(changed.state()))
                .next();
        cases.save(changed);
        events.received(changed, appeal, now);
        orderAppealLetters.received(changed, appeal, decision, now);
        return appeal;
    }

    private Case appealed(Case about, Decision decision, AppealAnswer.Received received, Command command, Instant now) {
        LocalDate knownOn = received.provesKnowledgeOn();
        var kept = knownOn == null
                ? new KeepKnowledge.Kept(about, decision)
                : keepKnowledge.handle(about, decision, new Knowledge(knownOn, BY_AN_APPEAL, now, command.by()));
        decisions.save(kept.decision().appealed());
        return kept.about();
    }
}
