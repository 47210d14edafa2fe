package no.samtak.referral.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.referral.casework.OpenTask;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.CaseTaskKind;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.consent.domain.ConsentRules;

/**
 * Sixty days before somebody turns sixteen, a person is asked to ask for a consent of their own: from the birthday on the
 * parents' opens nothing new.
 */
@ApplicationScoped
public class AskForOwnConsent {

    private final CaseRepository cases;
    private final OpenTask openTask;

    AskForOwnConsent(CaseRepository cases, OpenTask openTask) {
        this.cases = cases;
        this.openTask = openTask;
    }

    /**
     * For every case of the municipality on which nobody has been asked yet.
     *
     * @return on how many cases
     */
    @Transactional
    public int handle(Instant now) {
        LocalDate today = NorwegianCalendar.dateOf(now);
        List<CaseId> soon = cases.ofChildrenTurning16(
                today, today.plusDays(ConsentRules.DAYS_ASKED_AHEAD), CaseTaskKind.ASK_FOR_OWN_CONSENT);
        soon.stream()
                .flatMap(id -> cases.lock(id).stream())
                .forEach(about -> openTask.handle(about.id(), CaseTaskKind.ASK_FOR_OWN_CONSENT, now));
        return soon.size();
    }
}
