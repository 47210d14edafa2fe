package no.samtak.referral.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.decision.domain.Decision;
import no.samtak.referral.decision.domain.DecisionId;
import no.samtak.referral.decision.domain.Knowledge;
import no.samtak.referral.decision.store.DecisionRepository;

/**
 * Records from which day the person or family knew of a decision: the four weeks are counted from it. A wrong date is
 * put right by recording it again; both stay.
 */
@ApplicationScoped
public class RecordKnowledge {

    /** @param on in Europe/Oslo */
    public record Command(CaseId caseId, DecisionId id, LocalDate on, String how, String by) {}

    /** What became of it. */
    public sealed interface Outcome {
        record Recorded(Decision decision) implements Outcome {}

        /** Nobody knows of a decision before it is made, or in the future. */
        record NotBetween(LocalDate decidedOn, LocalDate today) implements Outcome {}
    }

    private final LegalClock clock;
    private final CaseRepository cases;
    private final DecisionRepository decisions;
    private final KeepKnowledge keepKnowledge;
    private final AccessLog accessLog;

    RecordKnowledge(
            LegalClock clock,
            CaseRepository cases,
            DecisionRepository decisions,
            KeepKnowledge keepKnowledge,
            AccessLog accessLog) {
        this.clock = clock;
        this.cases = cases;
        this.decisions = decisions;
        this.keepKnowledge = keepKnowledge;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such decision on such a case in this municipality. */
    @Transactional
    public Optional<Outcome> handle(Command command) {
        Instant now = clock.now();
        LocalDate today = NorwegianCalendar.dateOf(now);
        return cases.lock(command.caseId())
                .flatMap(about -> decisions
                        .find(command.id())
                        .filter(decision -> decision.caseId().equals(about.id()))
                        .map(decision -> {
                            accessLog.enter(
                                    List.of(about.id().value(), about.subject().value()));
                            boolean isPossible = !command.on().isBefore(decision.decidedOn())
                                    && !command.on().isAfter(today);
                            return isPossible
                                    ? record(about, decision, command, now)
                                    : new Outcome.NotBetween(decision.decidedOn(), today);
                        }));
    }

    private Outcome record(Case about, Decision decision, Command command, Instant now) {
        var knowledge = new Knowledge(command.on(), command.how(), now, command.by());
        return new Outcome.Recorded(
                keepKnowledge.handle(about, decision, knowledge).decision());
    }
}
