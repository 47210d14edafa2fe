package no.samtak.referral.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.problem.ProblemException;
import no.samtak.kit.tenant.CurrentPolicy;
import no.samtak.kit.time.LegalClock;
import no.samtak.kit.version.IfMatch;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.letterorder.domain.OrderState;
import no.samtak.letterorder.store.LetterOrderRepository;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseDeadline;
import no.samtak.referral.casework.domain.CaseDeadline.Delay;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.DeadlineId;
import no.samtak.referral.casework.domain.MonthState;
import no.samtak.referral.casework.domain.PromiseAnswer;
import no.samtak.referral.casework.domain.PromiseRules;
import no.samtak.referral.casework.store.CaseDeadlineRepository;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.letterorder.FindReleaseBlocks;
import no.samtak.referral.letterorder.domain.ReleaseBlock;
import org.jspecify.annotations.Nullable;

/**
 * The case worker says why the answer takes longer, and when it will come. A delay letter that waits is written anew with
 * these words; one that has left is not touched.
 */
@ApplicationScoped
public class ExplainDelay {

    /**
     * @param expectedOn the day the family is promised an answer by, Europe/Oslo; null for the municipality's standing one
     * @param by who says so
     */
    public record Command(
            CaseId caseId,
            DeadlineId deadlineId,
            IfMatch ifMatch,
            String reason,
            @Nullable LocalDate expectedOn,
            String by) {}

    /** What became of it. */
    public sealed interface Outcome {
        record Explained(Case changed, CaseDeadline deadline, Set<ReleaseBlock> blocks) implements Outcome {}

        /** Nothing is stored. */
        record NotPromised(PromiseAnswer why) implements Outcome {}

        record LetterHasLeft(MonthState month) implements Outcome {}
    }

    private final LegalClock clock;
    private final CurrentPolicy policy;
    private final CaseRepository cases;
    private final CaseDeadlineRepository deadlines;
    private final LetterOrderRepository letters;
    private final OrderDelayLetter orderDelayLetter;
    private final FindReleaseBlocks findReleaseBlocks;
    private final AccessLog accessLog;

    ExplainDelay(
            LegalClock clock,
            CurrentPolicy policy,
            CaseRepository cases,
            CaseDeadlineRepository deadlines,
            LetterOrderRepository letters,
            OrderDelayLetter orderDelayLetter,
            FindReleaseBlocks findReleaseBlocks,
            AccessLog accessLog) {
        this.clock = clock;
        this.policy = policy;
        this.cases = cases;
        this.deadlines = deadlines;
        this.letters = letters;
        this.orderDelayLetter = orderDelayLetter;
        this.findReleaseBlocks = findReleaseBlocks;
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
        if (!deadline.month().owesALetter() || isLeaving(deadline)) {
            return new Outcome.LetterHasLeft(deadline.month());
        }
        LocalDate today = NorwegianCalendar.dateOf(now);
        LocalDate proposed = command.expectedOn() == null
                ? PromiseRules.standing(deadline.sendBy(), today, policy.get())
                : command.expectedOn();
        PromiseAnswer answer = PromiseRules.judge(proposed, deadline.sendBy(), today);
        return switch (answer) {
            case PromiseAnswer.CanBePromised(LocalDate day) -> {
                CaseDeadline explained = deadline.promising(new Delay(command.reason(), command.by(), day));
                deadlines.save(explained);
                Case changed = about.next();
                cases.save(changed);
                if (explained.month() == MonthState.WARNED) {
                    changed = orderDelayLetter.order(changed, explained, now);
                }
                yield new Outcome.Explained(changed, explained, findReleaseBlocks.handle(changed, today));
            }
            case PromiseAnswer.NobodyAtWork _, PromiseAnswer.NotAfterToday _, PromiseAnswer.NotAfterSendBy _ ->
                new Outcome.NotPromised(answer);
        };
    }

    /** We have said go, and what is on its way is not written anew. */
    private boolean isLeaving(CaseDeadline deadline) {
        return letters.ofCase(deadline.caseId().value()).stream()
                .filter(letter -> deadline.id().value().equals(letter.answers().deadlineId()))
                .anyMatch(letter -> letter.state() == OrderState.RELEASED);
    }
}
