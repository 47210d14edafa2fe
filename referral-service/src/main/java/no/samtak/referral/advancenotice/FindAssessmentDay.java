package no.samtak.referral.advancenotice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import no.samtak.referral.advancenotice.domain.AdvanceNotice;
import no.samtak.referral.casework.domain.CaseId;

/**
 * As of which day a need is assessed: today, or the day from which an announced change would hold. What follows on a
 * child coordinator at eighteen is decided before the birthday and is about the time after it.
 */
@ApplicationScoped
public class FindAssessmentDay {

    private final FindOpenNotice findOpenNotice;

    FindAssessmentDay(FindOpenNotice findOpenNotice) {
        this.findOpenNotice = findOpenNotice;
    }

    /** @param today in Europe/Oslo */
    @Transactional
    public LocalDate handle(CaseId caseId, LocalDate today) {
        return findOpenNotice
                .handle(caseId)
                .map(AdvanceNotice::effectFrom)
                .filter(today::isBefore)
                .orElse(today);
    }
}
