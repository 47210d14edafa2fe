package no.samtak.referral.consent;

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
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.consent.domain.ConsentFinding;
import no.samtak.referral.consent.domain.FindingId;
import no.samtak.referral.consent.store.ConsentFindingRepository;

/** A finding counts no longer: its last day is the day before today. What it said stays readable. */
@ApplicationScoped
public class EndFinding {

    private final LegalClock clock;
    private final CaseRepository cases;
    private final ConsentFindingRepository findings;
    private final ReadStandings readStandings;
    private final TellStandings tellStandings;
    private final AccessLog accessLog;

    EndFinding(
            LegalClock clock,
            CaseRepository cases,
            ConsentFindingRepository findings,
            ReadStandings readStandings,
            TellStandings tellStandings,
            AccessLog accessLog) {
        this.clock = clock;
        this.cases = cases;
        this.findings = findings;
        this.readStandings = readStandings;
        this.tellStandings = tellStandings;
        this.accessLog = accessLog;
    }

    /**
     * Ended already, it stays as it is.
     *
     * @param seen the version of the case that the case worker has seen
     * @return empty when there is no such case or finding in this municipality
     */
    @Transactional
    public Optional<Case> handle(CaseId caseId, IfMatch seen, FindingId id) {
        Instant now = clock.now();
        return cases.lock(caseId)
                .flatMap(about -> findings.ofCase(caseId).stream()
                        .filter(finding -> finding.id().equals(id))
                        .findFirst()
                        .map(finding -> end(about, seen, finding, now)));
    }

    private Case end(Case about, IfMatch seen, ConsentFinding finding, Instant now) {
        accessLog.enter(List.of(about.id().value(), about.subject().value()));
        seen.demand(about.version());
        LocalDate today = NorwegianCalendar.dateOf(now);
        LocalDate until = finding.until();
        if (until != null && until.isBefore(today)) {
            return about;
        }
        var before = readStandings.handle(about, today);
        findings.end(finding.endingOn(today.minusDays(1)));
        Case changed = about.next();
        cases.save(changed);
        return tellStandings.handle(changed, before, now);
    }
}
