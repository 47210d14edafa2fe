package no.samtak.referral.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.referral.person.domain.PersonId;
import no.samtak.referral.person.domain.RegisteredPerson;
import no.samtak.referral.person.store.PersonRepository;

/** One person, for staff. */
@ApplicationScoped
public class ShowPerson {

    private final PersonRepository persons;
    private final AccessLog accessLog;

    ShowPerson(PersonRepository persons, AccessLog accessLog) {
        this.persons = persons;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such person in this municipality. */
    @Transactional
    public Optional<RegisteredPerson> handle(PersonId id) {
        return persons.find(id).map(person -> {
            accessLog.enter(id.value());
            return person;
        });
    }
}
