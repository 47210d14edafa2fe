package no.samtak.referral.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.kit.version.IfMatch;
import no.samtak.law.language.LanguageForm;
import no.samtak.referral.correction.KeepCorrection;
import no.samtak.referral.correction.domain.Correction.Words;
import no.samtak.referral.correction.domain.CorrectionKind;
import no.samtak.referral.person.domain.ContactNeeds;
import no.samtak.referral.person.domain.PersonId;
import no.samtak.referral.person.domain.RegisteredPerson;
import no.samtak.referral.person.store.PersonRepository;
import org.jspecify.annotations.Nullable;

/** The person has said how they want to be talked with and written to. Letters written from now on follow it. */
@ApplicationScoped
public class ChangeContact {

    /** @param form null for the municipality's */
    public record Command(
            PersonId person, IfMatch seen, @Nullable LanguageForm form, ContactNeeds needs, String by) {}

    private final LegalClock clock;
    private final PersonRepository persons;
    private final KeepCorrection keepCorrection;
    private final AccessLog accessLog;

    ChangeContact(LegalClock clock, PersonRepository persons, KeepCorrection keepCorrection, AccessLog accessLog) {
        this.clock = clock;
        this.persons = persons;
        this.keepCorrection = keepCorrection;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such person in this municipality. */
    @Transactional
    public Optional<RegisteredPerson> handle(Command command) {
        return persons.lock(command.person()).map(person -> {
            accessLog.enter(person.id().value());
            command.seen().demand(person.version());
            RegisteredPerson changed = person.as(person.identity().contacted(command.form(), command.needs()));
            persons.save(changed);
            keepCorrection.ofPerson(
                    person.id(),
                    CorrectionKind.CONTACT,
                    new Words(null, null, "The person's own wish"),
                    command.by(),
                    clock.now());
            return changed;
        });
    }
}
