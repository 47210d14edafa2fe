package no.samtak.referral.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.referral.casework.RewriteLetters;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseParty;
import no.samtak.referral.casework.store.CasePartyRepository;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.consent.ReadStandings;
import no.samtak.referral.consent.TellStandings;
import no.samtak.referral.person.RegisterPerson;
import no.samtak.referral.person.domain.PersonId;
import no.samtak.referral.person.domain.RegisteredPerson;
import no.samtak.referral.person.store.PersonRepository;
import no.samtak.referral.register.domain.RegisterChange.GuardiansChanged;

/** Other people hold parental responsibility for a child: they are asked and written to from now on, nobody else is. */
@ApplicationScoped
public class ReplaceGuardians {

    private final PersonRepository persons;
    private final RegisterPerson registerPerson;
    private final CaseRepository cases;
    private final CasePartyRepository parties;
    private final RewriteLetters rewriteLetters;
    private final ReadStandings readStandings;
    private final TellStandings tellStandings;

    ReplaceGuardians(
            PersonRepository persons,
            RegisterPerson registerPerson,
            CaseRepository cases,
            CasePartyRepository parties,
            RewriteLetters rewriteLetters,
            ReadStandings readStandings,
            TellStandings tellStandings) {
        this.persons = persons;
        this.registerPerson = registerPerson;
        this.cases = cases;
        this.parties = parties;
        this.rewriteLetters = rewriteLetters;
        this.readStandings = readStandings;
        this.tellStandings = tellStandings;
    }

    /** @param child whose lock the caller holds */
    @Transactional
    public void handle(RegisteredPerson child, GuardiansChanged changed, Instant now) {
        LocalDate today = NorwegianCalendar.dateOf(now);
        persons.lockNumbers(changed.guardians().stream()
                .flatMap(guardian -> Optional.ofNullable(guardian.identity().number()).stream())
                .toList());
        List<CaseParty> guardians = changed.guardians().stream()
                .map(guardian -> new CaseParty(
                        registerPerson.handle(guardian.identity(), null, now).id(), guardian.role()))
                .toList();
        List<Case> about = cases.lockAllWith(child.id()).stream()
                .filter(each -> each.subject().equals(child.id()))
                .toList();
        var before =
                about.stream().map(each -> readStandings.handle(each, today)).toList();
        persons.save(child.inTheCareOf(changed.responsibility()));
        for (int i = 0; i < about.size(); i++) {
            replace(about.get(i), guardians);
            Case held = rewriteLetters.handle(about.get(i).next(), changed.code(), now);
            cases.save(held);
            tellStandings.handle(held, before.get(i), now);
        }
    }

    private void replace(Case about, List<CaseParty> guardians) {
        Set<PersonId> named = guardians.stream().map(CaseParty::personId).collect(Collectors.toSet());
        parties.ofCase(about.id()).stream()
                .filter(party -> party.role().isGuardianOfAChild() && !named.contains(party.personId()))
                .forEach(party -> parties.remove(about.id(), party.personId()));
        guardians.forEach(guardian -> parties.add(about.id(), guardian));
    }
}
