package no.samtak.referral.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.kit.version.IfMatch;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.referral.casework.RecordDeparture;
import no.samtak.referral.person.domain.Gone;
import no.samtak.referral.person.domain.PersonId;
import no.samtak.referral.person.domain.PersonKind;
import no.samtak.referral.person.domain.RegisteredPerson;
import no.samtak.referral.person.store.PersonRepository;

/** A case worker has been told that a pregnancy has ended, or that somebody has died, before the register says so. */
@ApplicationScoped
public class RecordEnd {

    /**
     * What is known.
     *
     * @param on in Europe/Oslo
     */
    public record Command(PersonId person, IfMatch seen, LocalDate on, String how, String by) {}

    /** What became of it. */
    public sealed interface Outcome {
        record Recorded(RegisteredPerson person) implements Outcome {}

        /** A pregnancy of somebody who is born, or the death of somebody who is not. */
        record NotPossible() implements Outcome {}

        /** Nobody can tell what has not happened yet. */
        record InTheFuture(LocalDate today) implements Outcome {}
    }

    /** One of the two. */
    @FunctionalInterface
    public interface Recording {
        Optional<Outcome> record(Command command);
    }

    private final LegalClock clock;
    private final PersonRepository persons;
    private final RecordDeparture recordDeparture;
    private final AccessLog accessLog;

    RecordEnd(LegalClock clock, PersonRepository persons, RecordDeparture recordDeparture, AccessLog accessLog) {
        this.clock = clock;
        this.persons = persons;
        this.recordDeparture = recordDeparture;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such person in this municipality. */
    @Transactional
    public Optional<Outcome> ofPregnancy(Command command) {
        return persons.lock(command.person())
                .map(person ->
                        record(person, command, Gone.Why.PREGNANCY_ENDED, person.kind() == PersonKind.EXPECTED_CHILD));
    }

    /** Empty when there is no such person in this municipality. */
    @Transactional
    public Optional<Outcome> ofLife(Command command) {
        return persons.lock(command.person())
                .map(person ->
                        record(person, command, Gone.Why.PERSON_DIED, person.kind() != PersonKind.EXPECTED_CHILD));
    }

    private Outcome record(RegisteredPerson person, Command command, Gone.Why why, boolean canBe) {
        accessLog.enter(person.id().value());
        command.seen().demand(person.version());
        Instant now = clock.now();
        LocalDate today = NorwegianCalendar.dateOf(now);
        if (command.on().isAfter(today)) {
            return new Outcome.InTheFuture(today);
        }
        return canBe
                ? new Outcome.Recorded(
                        recordDeparture.handle(person, new Gone(why, command.on()), command.how(), command.by(), now))
                : new Outcome.NotPossible();
    }
}
