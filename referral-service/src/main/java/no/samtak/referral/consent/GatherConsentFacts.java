package no.samtak.referral.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseParty;
import no.samtak.referral.casework.domain.PartyRole;
import no.samtak.referral.casework.store.CasePartyRepository;
import no.samtak.referral.consent.domain.Consent;
import no.samtak.referral.consent.domain.ConsentFacts;
import no.samtak.referral.consent.domain.ConsentPurpose;
import no.samtak.referral.person.domain.PersonId;
import no.samtak.referral.person.domain.RegisteredPerson;
import no.samtak.referral.person.store.PersonRepository;

/** Puts together what the rules of consent ask for. */
@ApplicationScoped
public class GatherConsentFacts {

    private final CasePartyRepository parties;
    private final PersonRepository persons;

    GatherConsentFacts(CasePartyRepository parties, PersonRepository persons) {
        this.parties = parties;
        this.persons = persons;
    }

    /** @param recorded every position on the case, whatever its purpose */
    @Transactional
    public ConsentFacts handle(Case about, ConsentPurpose purpose, List<Consent> recorded, LocalDate today) {
        RegisteredPerson subject = persons.find(about.subject())
                .orElseThrow(() -> new IllegalStateException("Case " + about.id() + " is about nobody"));
        List<PersonId> guardians = parties.ofCase(about.id()).stream()
                .filter(party -> party.role() != PartyRole.SUBJECT)
                .map(CaseParty::personId)
                .toList();
        List<Consent> positions = recorded.stream()
                .filter(consent -> consent.purpose() == purpose)
                .toList();
        return new ConsentFacts(subject.id(), subject.turns16On(), guardians, positions, today);
    }
}
