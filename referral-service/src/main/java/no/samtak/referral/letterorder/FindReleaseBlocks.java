package no.samtak.referral.letterorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseParty;
import no.samtak.referral.casework.store.CasePartyRepository;
import no.samtak.referral.consent.ReadFindings;
import no.samtak.referral.consent.domain.ConsentFinding;
import no.samtak.referral.consent.domain.FindingKind;
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
    private final ReadFindings readFindings;
    private final LetterHoldRepository holds;

    FindReleaseBlocks(
            CasePartyRepository parties,
            PersonRepository persons,
            ReadFindings readFindings,
            LetterHoldRepository holds) {
        this.parties = parties;
        this.persons = persons;
        this.readFindings = readFindings;
        this.holds = holds;
    }

    /** @param today in Europe/Oslo */
    @Transactional
    public Set<ReleaseBlock> handle(Case about, LocalDate today) {
        List<PersonId> ids = new ArrayList<>(
                parties.ofCase(about.id()).stream().map(CaseParty::personId).toList());
        ids.add(about.subject());
        Map<PersonId, RegisteredPerson> known = persons.findAll(ids);
        List<ConsentFinding> found = readFindings.handle(about.id(), today);
        return handle(
                about,
                Objects.requireNonNull(known.get(about.subject())),
                persons.isProtectedHousehold(known.values()),
                found,
                today);
    }

    /** As above, for whoever has read them already. */
    Set<ReleaseBlock> handle(
            Case about, RegisteredPerson subject, boolean isProtected, List<ConsentFinding> found, LocalDate today) {
        Set<ReleaseBlock> noted = EnumSet.noneOf(ReleaseBlock.class);
        noted.addAll(holds.reasons(about.id()));
        if (found.stream().anyMatch(finding -> finding.kind() == FindingKind.PARENTS_NOT_INFORMED)) {
            noted.add(ReleaseBlock.PARENTS_NOT_INFORMED);
        }
        return ReleaseRules.blocks(ReleaseFacts.of(about, subject, isProtected, noted, today));
    }
}
