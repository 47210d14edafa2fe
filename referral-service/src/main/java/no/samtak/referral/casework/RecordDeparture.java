package no.samtak.referral.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseParty;
import no.samtak.referral.casework.domain.ClockStop;
import no.samtak.referral.casework.domain.PartyRole;
import no.samtak.referral.casework.domain.Reach;
import no.samtak.referral.casework.store.CasePartyRepository;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.consent.ReadStandings;
import no.samtak.referral.consent.TellStandings;
import no.samtak.referral.correction.KeepCorrection;
import no.samtak.referral.correction.domain.Correction.Words;
import no.samtak.referral.correction.domain.CorrectionKind;
import no.samtak.referral.person.domain.Gone;
import no.samtak.referral.person.domain.PersonId;
import no.samtak.referral.person.domain.RegisteredPerson;
import no.samtak.referral.person.store.PersonRepository;

/**
 * Somebody has died, or a pregnancy has ended. Cases about them close quietly; where another child is still expected, the
 * case goes on about that one. Where they acted for somebody, the case goes on without them, and what waited to leave is
 * called off first.
 */
@ApplicationScoped
public class RecordDeparture {

    private final PersonRepository persons;
    private final CaseRepository cases;
    private final CasePartyRepository parties;
    private final CloseQuietly closeQuietly;
    private final RewriteLetters rewriteLetters;
    private final ReadStandings readStandings;
    private final TellStandings tellStandings;
    private final KeepCorrection keepCorrection;

    RecordDeparture(
            PersonRepository persons,
            CaseRepository cases,
            CasePartyRepository parties,
            CloseQuietly closeQuietly,
            RewriteLetters rewriteLetters,
            ReadStandings readStandings,
            TellStandings tellStandings,
            KeepCorrection keepCorrection) {
        this.persons = persons;
        this.cases = cases;
        this.parties = parties;
        this.closeQuietly = closeQuietly;
        this.rewriteLetters = rewriteLetters;
        this.readStandings = readStandings;
        this.tellStandings = tellStandings;
        this.keepCorrection = keepCorrection;
    }

    /**
     * Somebody who is gone already stays so.
     *
     * @param how it became known, for the trail
     */
    @Transactional
    public RegisteredPerson handle(RegisteredPerson person, Gone gone, String how, String by, Instant now) {
        if (person.isGone()) {
            return person;
        }
        RegisteredPerson left = person.gone(gone);
        persons.save(left);
        var words = new Words(null, gone.why() + " " + gone.on(), how);
        keepCorrection.ofPerson(person.id(), CorrectionKind.GONE, words, by, now);
        for (Case about : cases.lockAllWith(person.id())) {
            if (about.subject().equals(person.id())) {
                withoutSubject(about, gone, how, by, now);
            } else {
                withoutParty(about, person.id(), gone, now);
            }
        }
        return left;
    }

    private void withoutSubject(Case about, Gone gone, String how, String by, Instant now) {
        Optional<CaseParty> stillExpected = parties.ofCase(about.id()).stream()
                .filter(party -> party.role() == PartyRole.EXPECTED_SIBLING && party.reach() != Reach.DEAD)
                .findFirst();
        if (stillExpected.isEmpty() || gone.why() == Gone.Why.PERSON_DIED) {
            closeQuietly.handle(about, stop(gone), by, how, now);
            return;
        }
        parties.remove(about.id(), stillExpected.get().personId());
        Case changed = about.about(stillExpected.get().personId()).next();
        cases.save(changed);
        cases.save(rewriteLetters.handle(changed, gone.why().name(), now));
    }

    private static ClockStop stop(Gone gone) {
        return switch (gone.why()) {
            case PERSON_DIED -> ClockStop.DEATH;
            case PREGNANCY_ENDED -> ClockStop.PREGNANCY_ENDED;
        };
    }

    private void withoutParty(Case about, PersonId party, Gone gone, Instant now) {
        var before = readStandings.handle(about, NorwegianCalendar.dateOf(now));
        List<CaseParty> left = parties.ofCase(about.id()).stream()
                .filter(known -> known.personId().equals(party))
                .toList();
        left.forEach(known -> parties.save(about.id(), known.reached(Reach.DEAD)));
        Case changed = rewriteLetters.handle(about.next(), gone.why().name(), now);
        cases.save(changed);
        tellStandings.handle(changed, before, now);
    }
}
