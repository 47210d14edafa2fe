package no.samtak.referral.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.problem.ProblemException;
import no.samtak.kit.time.LegalClock;
import no.samtak.kit.version.IfMatch;
import no.samtak.law.calendar.NonWorkingDay;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.law.deadline.Deadlines;
import no.samtak.law.deadline.PromisedDate;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseDeadline;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.DeadlineId;
import no.samtak.referral.casework.domain.MonthState;
import no.samtak.referral.casework.store.CaseDeadlineRepository;
import no.samtak.referral.casework.store.CaseRepository;

/**
 * The case worker says why the answer takes more than a month, and when it will come. A delay letter that waits is
 * written anew with these words; one that has left is not touched.
 */
@ApplicationScoped
public class ExplainDelay {

    /** @param expectedOn the day the family is promised an answer by, Europe/Oslo */
    public record Command(CaseId caseId, DeadlineId deadlineId, IfMatch ifMatch, String reason, LocalDate expectedOn) {}

    /** What became of it. */
    public sealed interface Outcome {
        record Explained(Case changed, CaseDeadline deadline) implements Outcome {}

        record NobodyAtWork(NonWorkingDay day, LocalDate proposal) implements Outcome {}

        record NotAfterToday(LocalDate today) implements Outcome {}

        record LetterHasLeft(MonthState month) implements Outcome {}
    }

    private final LegalClock clock;
    private final CaseRepository cases;
    private final CaseDeadlineRepository deadlines;
    private final OrderDelayLetter orderDelayLetter;
    private final AccessLog accessLog;

    ExplainDelay(
            LegalClock clock,
            CaseRepository cases,
            CaseDeadlineRepository deadlines,
            OrderDelayLetter orderDelayLetter,
            AccessLog accessLog) {
        this.clock = clock;
        this.cases = cases;
        this.deadlines = deadlines;
        this.orderDelayLetter = orderDelayLetter;
        this.accessLog = accessLog;
    }

    /**
     * Empty when there is no such deadline on such a case in this municipality.
     *
     * @throws ProblemException when the case is not as the client has seen it
     */
    @Transactional
    public Optional<Outcome> handle(Command command) {
        Instant now = clock.now();
        return cases.lock(command.caseId())
                .flatMap(about -> deadlines
                        .find(command.deadlineId())
                        .filter(deadline -> deadline.caseId().equals(about.id()))
                        .map(deadline -> explain(about, deadline, command, now)));
    }

    private Outcome explain(Case about, CaseDeadline deadline, Command command, Instant now) {
        command.ifMatch().demand(about.version());
        accessLog.enter(List.of(about.id().value(), about.subject().value()));
        if (deadline.month() != MonthState.RUNNING && deadline.month() != MonthState.WARNED) {
            return new Outcome.LetterHasLeft(deadline.month());
        }
        LocalDate today = NorwegianCalendar.dateOf(now);
        if (!command.expectedOn().isAfter(today)) {
            return new Outcome.NotAfterToday(today);
        }
        return switch (Deadlines.promise(command.expectedOn())) {
            case PromisedDate.OnNonWorkingDay(NonWorkingDay day, LocalDate earlier) ->
                new Outcome.NobodyAtWork(day, earlier);
            case PromisedDate.OnWorkingDay(LocalDate day) -> {
                CaseDeadline explained = deadline.promising(command.reason(), day);
                deadlines.save(explained);
                Case changed = about.next();
                cases.save(changed);
                if (explained.month() == MonthState.WARNED) {
                    changed = orderDelayLetter.order(changed, explained, now);
                }
                yield new Outcome.Explained(changed, explained);
            }
        };
    }
}
