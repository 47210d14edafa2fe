package no.samtak.referral.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.consent.domain.ConsentFinding;
import no.samtak.referral.consent.store.ConsentFindingRepository;

/** What has been found about who decides on a case, as far as it counts on a day. */
@ApplicationScoped
public class ReadFindings {

    private final ConsentFindingRepository findings;

    ReadFindings(ConsentFindingRepository findings) {
        this.findings = findings;
    }

    /** @param today in Europe/Oslo */
    @Transactional
    public List<ConsentFinding> handle(CaseId caseId, LocalDate today) {
        return findings.ofCase(caseId).stream()
                .filter(finding -> finding.countsOn(today))
                .toList();
    }
}
