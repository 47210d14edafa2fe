package no.samtak.referral.casework;

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
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.ClockStop;
import no.samtak.referral.casework.store.CaseRepository;

/**
 * A case is over without an answer, and somebody says why: whoever asked has taken it back, or another municipality goes
 * on. Nothing is refused, and nothing more is sent.
 */
@ApplicationScoped
public class EndCase {

    /**
     * What happened.
     *
     * @param on the local date on which it happened, Europe/Oslo
     * @param how it is known: a letter, a call, the new municipality's word; kept with the clock
     */
    public record Command(CaseId caseId, ClockStop why, LocalDate on, String how, String by) {}

    /** What became of it. */
    public sealed interface Outcome {
        record Ended(Case ended) implements Outcome {}

        record NotPossible(CaseState from) implements Outcome {}

        record InTheFuture(LocalDate today) implements Outcome {}

        record BeforeReceipt(LocalDate receivedOn) implements Outcome {}
    }

    private final LegalClock clock;
    private final CaseRepository cases;
    private final StopClock stopClock;
    private final AccessLog accessLog;

    EndCase(LegalClock clock, CaseRepository cases, StopClock stopClock, AccessLog accessLog) {
        this.clock = clock;
        this.cases = cases;
        this.stopClock = stopClock;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such case in this municipality. */
    @Transactional
    public Optional<Outcome> handle(Command command) {
        Instant now = clock.now();
        return cases.lock(command.caseId()).map(about -> {
            accessLog.enter(List.of(about.id().value(), about.subject().value()));
            return end(about, command, now);
        });
    }

    private Outcome end(Case about, Command command, Instant now) {
        LocalDate today = NorwegianCalendar.dateOf(now);
        if (command.on().isAfter(today)) {
            return new Outcome.InTheFuture(today);
        }
        if (command.on().isBefore(about.receivedOn())) {
            return new Outcome.BeforeReceipt(about.receivedOn());
        }
        return stopClock
                .handle(about, command.why(), command.by(), command.on() + ": " + command.how(), now)
                .<Outcome>map(Outcome.Ended::new)
                .orElseGet(() -> new Outcome.NotPossible(about.state()));
    }
}
