package no.samtak.referral.advancenotice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samtak.kit.Ids;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.tenant.CurrentPolicy;
import no.samtak.kit.time.LegalClock;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.law.deadline.Deadlines;
import no.samtak.referral.advancenotice.domain.AdvanceNotice;
import no.samtak.referral.advancenotice.domain.NoticeId;
import no.samtak.referral.advancenotice.domain.NoticeRefusal;
import no.samtak.referral.advancenotice.domain.NoticeRules;
import no.samtak.referral.advancenotice.outbox.NoticeEvents;
import no.samtak.referral.advancenotice.store.NoticeRepository;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.Scheme;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.decision.FindBackground;
import no.samtak.referral.decision.domain.DecisionCause;
import org.jspecify.annotations.Nullable;

/** The municipality considers to change or end what it has granted: the party is told before, by L10. */
@ApplicationScoped
public class GiveNotice {

    /**
     * What is considered.
     *
     * @param commentsBy null for what the policy gives
     * @param effectFrom null for the day after
     */
    public record Command(
            CaseId caseId,
            Set<Scheme> schemes,
            AdvanceNotice.Wording wording,
            @Nullable LocalDate commentsBy,
            @Nullable LocalDate effectFrom) {}

    /** What became of it. */
    public sealed interface Outcome {
        record Given(AdvanceNotice notice) implements Outcome {}

        record Refused(List<NoticeRefusal> reasons) implements Outcome {}
    }

    private final LegalClock clock;
    private final CaseRepository cases;
    private final NoticeRepository notices;
    private final FindBackground findBackground;
    private final OrderNoticeLetters orderNoticeLetters;
    private final NoticeEvents events;
    private final CurrentPolicy policy;
    private final AccessLog accessLog;

    GiveNotice(
            LegalClock clock,
            CaseRepository cases,
            NoticeRepository notices,
            FindBackground findBackground,
            OrderNoticeLetters orderNoticeLetters,
            NoticeEvents events,
            CurrentPolicy policy,
            AccessLog accessLog) {
        this.clock = clock;
        this.cases = cases;
        this.notices = notices;
        this.findBackground = findBackground;
        this.orderNoticeLetters = orderNoticeLetters;
        this.events = events;
        this.policy = policy;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such case in this municipality. */
    @Transactional
    public Optional<Outcome> handle(Command command) {
        Instant now = clock.now();
        return cases.lock(command.caseId()).map(about -> {
            accessLog.enter(List.of(about.id().value(), about.subject().value()));
            return give(about, command, now);
        });
    }

    private Outcome give(Case about, Command command, Instant now) {
        LocalDate today = NorwegianCalendar.dateOf(now);
        LocalDate commentsBy =
                command.commentsBy() == null ? Deadlines.commentsBy(today, policy.get()) : command.commentsBy();
        LocalDate effectFrom = command.effectFrom() == null ? commentsBy.plusDays(1) : command.effectFrom();
        List<NoticeRefusal> refusals = NoticeRules.refusals(
                about.state(), granted(about.id()), command.schemes(), commentsBy, effectFrom, today);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        var notice = new AdvanceNotice(
                new NoticeId(Ids.next()),
                about.id(),
                command.schemes(),
                command.wording(),
                today,
                commentsBy,
                effectFrom,
                List.of(),
                null,
                1);
        notices.add(notice);
        Case reopened = about.inState(
                        about.state().after(CaseState.Move.CHANGE_CONSIDERED).orElseThrow())
                .next();
        cases.save(reopened);
        events.given(reopened, notice, now);
        orderNoticeLetters.handle(reopened, notice, now);
        return new Outcome.Given(notice);
    }

    private Set<Scheme> granted(CaseId caseId) {
        return findBackground.handle(caseId, DecisionCause.need()).standing().entrySet().stream()
                .filter(standing -> standing.getValue().isGrant())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
