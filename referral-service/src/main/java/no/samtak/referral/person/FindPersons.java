package no.samtak.referral.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.person.domain.PersonId;
import no.samtak.referral.person.domain.PersonName;
import no.samtak.referral.person.domain.PersonNumber;
import no.samtak.referral.person.domain.RegisteredPerson;
import no.samtak.referral.person.store.PersonRepository;

/** Finds somebody by number, or by name and birth date. What was searched for is kept nowhere. */
@ApplicationScoped
public class FindPersons {

    /** Somebody found, with the cases about them, the newest first. */
    public record Found(RegisteredPerson person, List<Case> cases) {}

    private final PersonRepository persons;
    private final CaseRepository cases;
    private final AccessLog accessLog;

    FindPersons(PersonRepository persons, CaseRepository cases, AccessLog accessLog) {
        this.persons = persons;
        this.cases = cases;
        this.accessLog = accessLog;
    }

    @Transactional
    public List<Found> byNumber(PersonNumber number) {
        return found(persons.findByNumber(number).stream().toList());
    }

    @Transactional
    public List<Found> byName(PersonName name, LocalDate birthDate) {
        return found(persons.findByName(name, birthDate));
    }

    private List<Found> found(List<RegisteredPerson> people) {
        List<PersonId> ids = people.stream().map(RegisteredPerson::id).toList();
        accessLog.enter(ids.stream().map(PersonId::value).toList());
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<PersonId, List<Case>> about = cases.withAnyOf(ids).stream().collect(Collectors.groupingBy(Case::subject));
        return people.stream()
                .map(person -> new Found(person, about.getOrDefault(person.id(), List.of())))
                .toList();
    }
}
