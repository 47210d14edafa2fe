package no.samtak.referral.consent;

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
import no.samtak.referral.casework.OpenTask;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.CaseTaskKind;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.consent.domain.ConsentFinding;
import no.samtak.referral.consent.domain.ConsentPurpose;
import no.samtak.referral.consent.domain.FindingId;
import no.samtak.referral.consent.domain.FindingKind;
import no.samtak.referral.consent.domain.FindingRefusal;
import no.samtak.referral.consent.domain.FindingRules;
import no.samtak.referral.consent.store.ConsentFindingRepository;
import no.samtak.referral.person.domain.RegisteredPerson;
import no.samtak.referral.person.store.PersonRepository;
import org.jspecify.annotations.Nullable;

/** A named person finds what changes who consents. The rules only say when there is nothing to find. */
@ApplicationScoped
public class RecordFinding {

    /** @param purpose null for every purpose */
    public record Command(
            CaseId caseId,
            FindingKind kind,
            @Nullable ConsentPurpose purpose,
            LocalDate from,
            @Nullable LocalDate until,
            String assessedBy,
            String reasons,
            String by) {

        /** Without the reasons and the name. */
        @Override
        public String toString() {
            return "RecordFinding.Command[" + kind + "]";
        }
    }

    /** What became of it. */
    public sealed interface Outcome {
        record Recorded(ConsentFinding finding) implements Outcome {}

        record Refused(List<FindingRefusal> reasons) implements Outcome {}
    }

    private final LegalClock clock;
    private final CaseRepository cases;
    private final PersonRepository persons;
    private final ConsentFindingRepository findings;
    private final ReadStandings readStandings;
    private final TellStandings tellStandings;
    private final OpenTask openTask;
    private final AccessLog accessLog;

    RecordFinding(
            LegalClock clock,
            CaseRepository cases,
            PersonRepository persons,
            ConsentFindingRepository findings,
            ReadStandings readStandings,
            TellStandings tellStandings,
            OpenTask openTask,
            AccessLog accessLog) {
        this.clock = clock;
        this.cases = cases;
        this.persons = persons;
        this.findings = findings;
        this.readStandings = readStandings;
        this.tellStandings = tellStandings;
        this.openTask = openTask;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such case in this municipality. */
    @Transactional
    public Optional<Outcome> handle(Command command) {
        Instant now = clock.now();
        return cases.lock(command.caseId())
                .flatMap(about -> persons.find(about.subject()).map(subject -> record(about, subject, command, now)));
    }

    private Outcome record(Case about, RegisteredPerson subject, Command command, Instant now) {
        accessLog.enter(List.of(about.id().value(), about.subject().value()));
        LocalDate today = NorwegianCalendar.dateOf(now);
        List<FindingRefusal> refusals = FindingRules.refusals(
                command.kind(),
                command.from(),
                command.until(),
                subject.identity().birthDate(),
                today);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        ConsentFinding finding = new ConsentFinding(
                new FindingId(Ids.next()),
                command.caseId(),
                command.kind(),
                command.purpose(),
                command.from(),
                command.until(),
                command.assessedBy(),
                command.reasons(),
                now,
                command.by());
        var before = readStandings.handle(about, today);
        findings.add(finding);
        Case changed = about.next();
        cases.save(changed);
        if (command.kind().opensADoorForOneParent()) {
            openTask.handle(about.id(), CaseTaskKind.INFORM_OTHER_PARENT, now);
        }
        tellStandings.handle(changed, before, now);
        return new Outcome.Recorded(finding);
    }
}
