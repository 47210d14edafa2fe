package no.samtak.referral.letterorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseParty;
import no.samtak.referral.casework.store.CasePartyRepository;
import no.samtak.referral.letterorder.domain.ReleaseBlock;
import no.samtak.referral.letterorder.domain.ReleaseFacts;
import no.samtak.referral.letterorder.domain.ReleaseRules;
import no.samtak.referral.letterorder.store.LetterHoldRepository;
import no.samtak.referral.person.domain.PersonId;
import no.samtak.referral.person.domain.RegisteredPerson;
import no.samtak.referral.person.store.PersonRepository;

/** Why letters of a case must not leave by themselves, if anything speaks against it. */
@ApplicationScoped
public class FindReleaseBlocks {

    private final CasePartyRepository parties;
    private final PersonRepository persons;
    private final LetterHoldRepository holds;

    FindReleaseBlocks(CasePartyRepository parties, PersonRepository persons, LetterHoldRepository holds) {
        this.parties = parties;
        this.persons = persons;
        this.holds = holds;
    }

    /** @param today in Europe/Oslo */
    @Transactional
    public Set<ReleaseBlock> handle(Case about, LocalDate today) {
        List<PersonId> ids = new ArrayList<>(
                parties.ofCase(about.id()).stream().map(CaseParty::personId).toList());
        ids.add(about.subject());
        Map<PersonId, RegisteredPerson> known = persons.findAll(ids);
        return ReleaseRules.blocks(ReleaseFacts.of(
                about,
                Objects.requireNonNull(known.get(about.subject())),
                known.values(),
                holds.reasons(about.id()),
                today));
    }
}
