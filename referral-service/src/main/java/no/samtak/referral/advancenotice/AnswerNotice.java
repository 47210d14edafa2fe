package no.samtak.referral.advancenotice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.kit.version.IfMatch;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.referral.advancenotice.domain.AdvanceNotice;
import no.samtak.referral.advancenotice.domain.AdvanceNotice.Closing;
import no.samtak.referral.advancenotice.domain.AdvanceNotice.Comment;
import no.samtak.referral.advancenotice.domain.NoticeId;
import no.samtak.referral.advancenotice.domain.NoticeRefusal;
import no.samtak.referral.advancenotice.outbox.NoticeEvents;
import no.samtak.referral.advancenotice.store.NoticeRepository;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.store.CaseRepository;

/** A party comments on a notice, or the municipality drops it and tells the party that everything stays as it is. */
@ApplicationScoped
public class AnswerNotice {

    /** An answer to one notice, at the version somebody has seen. */
    public record Command(CaseId caseId, NoticeId id, IfMatch seen, Answer answer, String by) {}

    /** What is answered. */
    public sealed interface Answer {
        /** @param from who says so: the mother, the young person and so on */
        record Commented(LocalDate on, String from, String text) implements Answer {}

        /** @param toldOn when the party was told, and how */
        record Dropped(String reasons, LocalDate toldOn, String toldHow) implements Answer {}
    }

    /** What became of it. */
    public sealed interface Outcome {
        record Answered(AdvanceNotice notice) implements Outcome {}

        record Refused(NoticeRefusal reason) implements Outcome {}
    }

    private final LegalClock clock;
    private final CaseRepository cases;
    private final NoticeRepository notices;
    private final NoticeEvents events;
    private final AccessLog accessLog;

    AnswerNotice(
            LegalClock clock,
            CaseRepository cases,
            NoticeRepository notices,
            NoticeEvents events,
            AccessLog accessLog) {
        this.clock = clock;
        this.cases = cases;
        this.notices = notices;
        this.events = events;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such notice on such a case in this municipality. */
    @Transactional
    public Optional<Outcome> handle(Command command) {
        Instant now = clock.now();
        return cases.lock(command.caseId())
                .flatMap(about -> notices.find(about.id(), command.id()).map(notice -> {
                    accessLog.enter(List.of(about.id().value(), about.subject().value()));
                    command.seen().demand(notice.version());
                    return notice.isOpen()
                            ? answer(about, notice, command, now)
                            : new Outcome.Refused(new NoticeRefusal.HasBeenClosed());
                }));
    }

    private Outcome answer(Case about, AdvanceNotice notice, Command command, Instant now) {
        LocalDate today = NorwegianCalendar.dateOf(now);
        return switch (command.answer()) {
            case Answer.Commented(var on, var _, var _)
            when on.isAfter(today) -> new Outcome.Refused(new NoticeRefusal.InTheFuture(today));
            case Answer.Commented(var on, var from, var text) ->
                saved(notice.commented(new Comment(on, from, text, now, command.by())));
            case Answer.Dropped(var _, var toldOn, var _)
            when toldOn.isAfter(today) -> new Outcome.Refused(new NoticeRefusal.InTheFuture(today));
            case Answer.Dropped(var reasons, var toldOn, var toldHow) -> {
                Case left = about.inState(about.state()
                                .after(CaseState.Move.CHANGE_DROPPED)
                                .orElse(about.state()))
                        .next();
                cases.save(left);
                events.closed(left, notice, AdvanceNotice.Outcome.DROPPED, now);
                yield saved(notice.closed(
                        new Closing(AdvanceNotice.Outcome.DROPPED, reasons, toldOn, toldHow, now, command.by())));
            }
        };
    }

    private Outcome saved(AdvanceNotice changed) {
        notices.save(changed);
        return new Outcome.Answered(changed);
    }
}
