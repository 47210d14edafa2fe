package no.samtak.referral.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.CaseParty;
import no.samtak.referral.casework.store.CasePartyRepository;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.person.domain.PersonId;
import no.samtak.referral.person.domain.RegisteredPerson;
import no.samtak.referral.person.store.PersonRepository;

/** Who belongs to a case, and which other cases the same family has. */
@ApplicationScoped
public class ShowParties {

    /** @param isProtected whether one of them, or of their household, has a protected address: it covers all */
    public record Whole(Case about, RegisteredPerson subject, List<Party> parties, boolean isProtected) {}

    /** Somebody on the case, and who they are. */
    public record Party(CaseParty party, RegisteredPerson person) {}

    private final CaseRepository cases;
    private final CasePartyRepository parties;
    private final PersonRepository persons;
    private final AccessLog accessLog;

    ShowParties(CaseRepository cases, CasePartyRepository parties, PersonRepository persons, AccessLog accessLog) {
        this.cases = cases;
        this.parties = parties;
        this.persons = persons;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such case in this municipality. */
    @Transactional
    public Optional<Whole> handle(CaseId id) {
        return cases.find(id).map(about -> {
            List<CaseParty> onCase = parties.ofCase(id);
            Map<PersonId, RegisteredPerson> known = persons.findAll(people(about, onCase));
            List<UUID> seen = new ArrayList<>(List.of(id.value()));
            known.keySet().forEach(person -> seen.add(person.value()));
            accessLog.enter(seen);
            boolean isProtected = persons.isProtectedHousehold(known.values());
            return new Whole(
                    about,
                    Optional.ofNullable(known.get(about.subject())).orElseThrow(),
                    onCase.stream()
                            .flatMap(party -> Optional.ofNullable(known.get(party.personId())).stream()
                                    .map(person -> new Party(party, person)))
                            .toList(),
                    isProtected);
        });
    }

    /**
     * Other cases of the family, the newest first: about somebody of the same household, or with one of the same people.
     * Each is opened by itself, with an entry of its own.
     */
    @Transactional
    public Optional<List<Case>> family(CaseId id) {
        return cases.find(id).map(about -> {
            List<PersonId> people = new ArrayList<>(people(about, parties.ofCase(id)));
            persons.find(about.subject())
                    .flatMap(subject -> Optional.ofNullable(subject.household()))
                    .ifPresent(
                            household -> persons.livingIn(household).forEach(housemate -> people.add(housemate.id())));
            List<Case> linked = cases.withAnyOf(people).stream()
                    .filter(other -> !other.id().equals(id))
                    .toList();
            List<UUID> subjects =
                    new ArrayList<>(List.of(id.value(), about.subject().value()));
            linked.forEach(other -> subjects.add(other.subject().value()));
            accessLog.enter(subjects.stream().distinct().toList());
            return linked;
        });
    }

    private static List<PersonId> people(Case about, List<CaseParty> onCase) {
        List<PersonId> people = new ArrayList<>(List.of(about.subject()));
        onCase.forEach(party -> people.add(party.personId()));
        return people;
    }
}
