package no.samtak.referral.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.PartyRole;
import no.samtak.referral.casework.store.CasePartyRepository;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.consent.domain.Consent;
import no.samtak.referral.consent.domain.ConsentFinding;
import no.samtak.referral.consent.domain.ConsentId;
import no.samtak.referral.consent.domain.ConsentPurpose;
import no.samtak.referral.consent.domain.ConsentStanding;
import no.samtak.referral.consent.store.ConsentFindingRepository;
import no.samtak.referral.consent.store.ConsentRepository;
import no.samtak.referral.person.domain.PersonId;
import no.samtak.referral.person.domain.RegisteredPerson;
import no.samtak.referral.person.store.PersonRepository;

/** What has been said on a case, and what may be acted on today. */
@ApplicationScoped
public class ShowConsents {

    /**
     * Everything about consent on one case.
     *
     * @param people those who may be asked: the person the case is about, and who acts for them
     * @param standings one for each purpose
     */
    public record Whole(
            Case about,
            List<Asked> people,
            List<Consent> recorded,
            List<ConsentFinding> findings,
            Map<ConsentPurpose, ConsentStanding> standings) {
        public Optional<Consent> find(ConsentId id) {
            return recorded.stream().filter(consent -> consent.id().equals(id)).findFirst();
        }
    }

    /** Somebody who may be asked. */
    public record Asked(RegisteredPerson person, PartyRole role) {}

    private final LegalClock clock;
    private final CaseRepository cases;
    private final CasePartyRepository parties;
    private final PersonRepository persons;
    private final ConsentRepository consents;
    private final ConsentFindingRepository findings;
    private final ReadStandings readStandings;
    private final AccessLog accessLog;

    ShowConsents(
            LegalClock clock,
            CaseRepository cases,
            CasePartyRepository parties,
            PersonRepository persons,
            ConsentRepository consents,
            ConsentFindingRepository findings,
            ReadStandings readStandings,
            AccessLog accessLog) {
        this.clock = clock;
        this.cases = cases;
        this.parties = parties;
        this.persons = persons;
        this.consents = consents;
        this.findings = findings;
        this.readStandings = readStandings;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such case in this municipality. */
    @Transactional
    public Optional<Whole> handle(CaseId caseId) {
        LocalDate today = clock.today();
        return cases.find(caseId).map(about -> whole(about, today));
    }

    private Whole whole(Case about, LocalDate today) {
        accessLog.enter(List.of(about.id().value(), about.subject().value()));
        return new Whole(
                about,
                people(about),
                consents.ofCase(about.id()),
                findings.ofCase(about.id()),
                readStandings.handle(about, today));
    }

    private List<Asked> people(Case about) {
        Map<PersonId, PartyRole> roles = new LinkedHashMap<>();
        roles.put(about.subject(), PartyRole.SUBJECT);
        parties.ofCase(about.id()).forEach(party -> roles.putIfAbsent(party.personId(), party.role()));
        Map<PersonId, RegisteredPerson> known = persons.findAll(roles.keySet());
        return roles.entrySet().stream()
                .flatMap(role -> Optional.ofNullable(known.get(role.getKey())).stream()
                        .map(person -> new Asked(person, role.getValue())))
                .toList();
    }
}
