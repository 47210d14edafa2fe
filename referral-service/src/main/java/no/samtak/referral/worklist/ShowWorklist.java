package no.samtak.referral.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.referral.assignment.FindWorkOf;
import no.samtak.referral.person.domain.PersonId;
import no.samtak.referral.person.domain.RegisteredPerson;
import no.samtak.referral.person.store.PersonRepository;
import no.samtak.referral.worklist.domain.WorklistEntry;
import no.samtak.referral.worklist.domain.WorklistFilter;
import no.samtak.referral.worklist.domain.WorklistPosition;
import no.samtak.referral.worklist.domain.WorklistSort;
import no.samtak.referral.worklist.store.WorklistRepository;
import org.jspecify.annotations.Nullable;

/** The cases of the municipality in hand as a case worker's list, one page at a time. */
@ApplicationScoped
public class ShowWorklist {

    /**
     * What is asked for.
     *
     * @param colleague whose work is asked for: theirs, and that of those they stand in for today
     * @param size how many at most
     */
    public record Query(
            WorklistFilter filter,
            @Nullable String colleague,
            boolean overdue,
            WorklistSort sort,
            @Nullable WorklistPosition after,
            int size) {}

    /** One line, and whom it is about. */
    public record Line(WorklistEntry entry, RegisteredPerson subject) {}

    /** The lines, and the day they were read on, Europe/Oslo. */
    public record Page(List<Line> lines, LocalDate today, Optional<WorklistPosition> next) {}

    private final LegalClock clock;
    private final WorklistRepository worklist;
    private final PersonRepository persons;
    private final FindWorkOf findWorkOf;
    private final AccessLog accessLog;

    ShowWorklist(
            LegalClock clock,
            WorklistRepository worklist,
            PersonRepository persons,
            FindWorkOf findWorkOf,
            AccessLog accessLog) {
        this.clock = clock;
        this.worklist = worklist;
        this.persons = persons;
        this.findWorkOf = findWorkOf;
        this.accessLog = accessLog;
    }

    /** As many statements for fifty lines as for one. */
    @Transactional
    public Page handle(Query query) {
        LocalDate today = NorwegianCalendar.dateOf(clock.now());
        List<WorklistEntry> entries = worklist.page(narrowed(query, today), query.sort(), query.after(), query.size());
        Map<PersonId, RegisteredPerson> subjects =
                persons.findAll(entries.stream().map(WorklistEntry::subject).toList());
        accessLog.enter(entries.stream()
                .flatMap(entry ->
                        Stream.of(entry.caseId().value(), entry.subject().value()))
                .toList());
        List<Line> lines = entries.stream()
                .map(entry -> new Line(entry, Objects.requireNonNull(subjects.get(entry.subject()))))
                .toList();
        return new Page(lines, today, next(query, entries));
    }

    private WorklistFilter narrowed(Query query, LocalDate today) {
        WorklistFilter filter = query.filter();
        if (query.colleague() != null) {
            filter = filter.of(findWorkOf.handle(query.colleague(), today));
        }
        return query.overdue() ? filter.owedBefore(today) : filter;
    }

    private static Optional<WorklistPosition> next(Query query, List<WorklistEntry> entries) {
        if (entries.size() < query.size()) {
            return Optional.empty();
        }
        WorklistEntry last = entries.getLast();
        return Optional.of(
                new WorklistPosition(query.sort(), WorklistRepository.dateOf(last, query.sort()), last.caseId()));
    }
}
