package no.samtak.referral.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import no.samtak.kit.Ids;
import no.samtak.referral.person.domain.Identity;
import no.samtak.referral.person.domain.PersonId;
import no.samtak.referral.person.domain.PersonKind;
import no.samtak.referral.person.domain.RegisteredPerson;
import no.samtak.referral.person.store.PersonRepository;
import org.jspecify.annotations.Nullable;

/**
 * Gives a person an id, or finds the one they have. What a later report says of somebody already known does not
 * overwrite what is registered: the population register does that.
 */
@ApplicationScoped
public class RegisterPerson {

    private final PersonRepository persons;

    RegisterPerson(PersonRepository persons) {
        this.persons = persons;
    }

    /** @param dueOn for an expected child, who has no number */
    @Transactional
    public RegisteredPerson handle(Identity identity, @Nullable LocalDate dueOn, Instant now) {
        if (identity.number() != null) {
            var known = persons.findByNumber(identity.number());
            if (known.isPresent()) {
                return known.get();
            }
        }
        var person = RegisteredPerson.registered(new PersonId(Ids.next()), kind(identity, dueOn), identity, dueOn);
        persons.add(person, now);
        return person;
    }

    private static PersonKind kind(Identity identity, @Nullable LocalDate dueOn) {
        if (dueOn != null) {
            return PersonKind.EXPECTED_CHILD;
        }
        return identity.number() == null ? PersonKind.UNIDENTIFIED : PersonKind.KNOWN;
    }
}
