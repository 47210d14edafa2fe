package no.samtak.referral.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.referral.casework.OpenTask;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseTaskKind;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.consent.domain.ConsentPurpose;
import no.samtak.referral.consent.domain.ConsentStanding;
import no.samtak.referral.consent.outbox.ConsentEvents;

/**
 * Tells the other services where consent stands after something but a position has changed: who acts for the person, a
 * finding, a hearing. Nobody has withdrawn anything, so nothing freezes; but nothing new begins on what has lapsed.
 */
@ApplicationScoped
public class TellStandings {

    private final ReadStandings readStandings;
    private final CaseRepository cases;
    private final OpenTask openTask;
    private final ConsentEvents events;

    TellStandings(ReadStandings readStandings, CaseRepository cases, OpenTask openTask, ConsentEvents events) {
        this.readStandings = readStandings;
        this.cases = cases;
        this.openTask = openTask;
        this.events = events;
    }

    /**
     * Tells only of what is another than before.
     *
     * @param about the case, whose lock the caller holds
     * @return the case, at the version it has after the last event
     */
    @Transactional
    public Case handle(Case about, Map<ConsentPurpose, ConsentStanding> before, Instant now) {
        LocalDate today = NorwegianCalendar.dateOf(now);
        Case told = about;
        for (var purpose : readStandings.handle(about, today).entrySet()) {
            ConsentStanding stood = Objects.requireNonNull(before.get(purpose.getKey()));
            told = tell(told, purpose.getKey(), stood, purpose.getValue(), now);
        }
        cases.save(told);
        return told;
    }

    private Case tell(Case about, ConsentPurpose purpose, ConsentStanding before, ConsentStanding after, Instant now) {
        if (before.equals(after)) {
            return about;
        }
        if (after instanceof ConsentStanding.AwaitsJudgement) {
            openTask.handle(about.id(), CaseTaskKind.ASSESS_CONSENT_OF_ONE_PARENT, now);
        }
        if (after instanceof ConsentStanding.Complete complete) {
            Case told = about.next();
            events.completed(told, purpose, complete, now);
            return tellScope(told, before, complete, now);
        }
        if (before.isComplete()) {
            Case told = about.next();
            events.lapsed(told, purpose, after, now);
            return told;
        }
        return about;
    }

    private Case tellScope(Case about, ConsentStanding before, ConsentStanding.Complete after, Instant now) {
        if (before.shutOut().equals(after.shutOut())) {
            return about;
        }
        Case told = about.next();
        events.sharingScopeChanged(told, after, now);
        return told;
    }
}
