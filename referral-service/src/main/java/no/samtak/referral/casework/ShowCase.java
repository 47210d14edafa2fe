package no.samtak.referral.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.letterorder.domain.OrderedLetter;
import no.samtak.letterorder.store.LetterOrderRepository;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseDeadline;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.CaseTask;
import no.samtak.referral.casework.store.CaseDeadlineRepository;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.casework.store.CaseTaskRepository;
import no.samtak.referral.intake.domain.Referral;
import no.samtak.referral.intake.store.ReferralRepository;
import no.samtak.referral.letterorder.FindReleaseBlocks;
import no.samtak.referral.letterorder.domain.ReleaseBlock;
import no.samtak.referral.person.domain.RegisteredPerson;
import no.samtak.referral.person.store.PersonRepository;

/** One case as a case worker sees it: whom it is about, what is owed by when, what there is to do. */
@ApplicationScoped
public class ShowCase {

    /**
     * Everything on the case, each list in the order it came.
     *
     * @param blocks why its letters must not leave by themselves
     * @param today in Europe/Oslo
     */
    public record Whole(
            Case about,
            RegisteredPerson subject,
            List<Referral> referrals,
            List<CaseDeadline> deadlines,
            List<CaseTask> tasks,
            List<OrderedLetter> letters,
            Set<ReleaseBlock> blocks,
            LocalDate today) {}

    private final LegalClock clock;
    private final CaseRepository cases;
    private final PersonRepository persons;
    private final ReferralRepository referrals;
    private final CaseDeadlineRepository deadlines;
    private final CaseTaskRepository tasks;
    private final LetterOrderRepository letters;
    private final FindReleaseBlocks findReleaseBlocks;
    private final AccessLog accessLog;

    ShowCase(
            LegalClock clock,
            CaseRepository cases,
            PersonRepository persons,
            ReferralRepository referrals,
            CaseDeadlineRepository deadlines,
            CaseTaskRepository tasks,
            LetterOrderRepository letters,
            FindReleaseBlocks findReleaseBlocks,
            AccessLog accessLog) {
        this.clock = clock;
        this.cases = cases;
        this.persons = persons;
        this.referrals = referrals;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.letters = letters;
        this.findReleaseBlocks = findReleaseBlocks;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such case in this municipality. */
    @Transactional
    public Optional<Whole> handle(CaseId id) {
        return cases.find(id).flatMap(about -> persons.find(about.subject()).map(subject -> whole(about, subject)));
    }

    private Whole whole(Case about, RegisteredPerson subject) {
        accessLog.enter(List.of(about.id().value(), subject.id().value()));
        LocalDate today = clock.today();
        return new Whole(
                about,
                subject,
                referrals.ofCase(about.id()),
                deadlines.ofCase(about.id()),
                tasks.ofCase(about.id()),
                letters.ofCase(about.id().value()),
                findReleaseBlocks.handle(about, today),
                today);
    }
}
