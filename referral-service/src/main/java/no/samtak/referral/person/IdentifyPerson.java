package no.samtak.referral.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.kit.version.IfMatch;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.referral.casework.LeaveUnidentified;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.consent.ReadStandings;
import no.samtak.referral.consent.TellStandings;
import no.samtak.referral.correction.KeepCorrection;
import no.samtak.referral.correction.domain.Correction.Words;
import no.samtak.referral.correction.domain.CorrectionKind;
import no.samtak.referral.person.domain.Identity;
import no.samtak.referral.person.domain.NumberAnswer;
import no.samtak.referral.person.domain.PersonId;
import no.samtak.referral.person.domain.PersonKind;
import no.samtak.referral.person.domain.PersonName;
import no.samtak.referral.person.domain.RegisteredPerson;
import no.samtak.referral.person.store.PersonRepository;
import org.jspecify.annotations.Nullable;

/**
 * It is known now who somebody is: an unidentified person is clarified, or an expected child is born. The case and what
 * was decided and appointed go on under the same id, and nothing is decided anew.
 */
@ApplicationScoped
public class IdentifyPerson {

    /**
     * @param number what was made of the number that was given
     * @param birthDate null for what the number says
     * @param how it is known
     */
    public record Command(
            PersonId person,
            IfMatch seen,
            NumberAnswer number,
            @Nullable PersonName name,
            @Nullable LocalDate birthDate,
            String how,
            String by) {

        /** Without the name and the date. */
        @Override
        public String toString() {
            return "IdentifyPerson.Command[" + person + "]";
        }
    }

    /** What became of it. */
    public sealed interface Outcome {
        record Identified(RegisteredPerson person) implements Outcome {}

        /** The number is another's, who is registered here: then the two are one, and are merged. */
        record NumberIsOf(PersonId other) implements Outcome {}

        record KnownAlready() implements Outcome {}

        record IsGone() implements Outcome {}

        record NotANumber() implements Outcome {}
    }

    private final LegalClock clock;
    private final PersonRepository persons;
    private final CaseRepository cases;
    private final LeaveUnidentified leaveUnidentified;
    private final ReadStandings readStandings;
    private final TellStandings tellStandings;
    private final KeepCorrection keepCorrection;
    private final AccessLog accessLog;

    IdentifyPerson(
            LegalClock clock,
            PersonRepository persons,
            CaseRepository cases,
            LeaveUnidentified leaveUnidentified,
            ReadStandings readStandings,
            TellStandings tellStandings,
            KeepCorrection keepCorrection,
            AccessLog accessLog) {
        this.clock = clock;
        this.persons = persons;
        this.cases = cases;
        this.leaveUnidentified = leaveUnidentified;
        this.readStandings = readStandings;
        this.tellStandings = tellStandings;
        this.keepCorrection = keepCorrection;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such person in this municipality. */
    @Transactional
    public Optional<Outcome> handle(Command command) {
        Instant now = clock.now();
        return persons.lock(command.person()).map(person -> {
            accessLog.enter(person.id().value());
            command.seen().demand(person.version());
            return command.number() instanceof NumberAnswer.Recognised recognised
                    ? identify(person, recognised, command, now)
                    : new Outcome.NotANumber();
        });
    }

    private Outcome identify(
            RegisteredPerson person, NumberAnswer.Recognised recognised, Command command, Instant now) {
        if (person.kind() == PersonKind.KNOWN) {
            return new Outcome.KnownAlready();
        }
        if (person.isGone()) {
            return new Outcome.IsGone();
        }
        persons.lockNumbers(List.of(recognised.number()));
        Optional<RegisteredPerson> other = persons.findByNumber(recognised.number());
        if (other.isPresent()) {
            return new Outcome.NumberIsOf(other.get().id());
        }
        LocalDate today = NorwegianCalendar.dateOf(now);
        List<Case> about = cases.lockAllWith(person.id());
        var before =
                about.stream().map(each -> readStandings.handle(each, today)).toList();
        LocalDate birthDate = command.birthDate() == null ? recognised.birthDate() : command.birthDate();
        Identity identity = person.identity().identified(recognised.number(), command.name(), birthDate);
        RegisteredPerson identified = person.identifiedAs(identity);
        persons.save(identified);
        keepCorrection.ofPerson(
                person.id(),
                person.kind() == PersonKind.EXPECTED_CHILD ? CorrectionKind.BORN : CorrectionKind.IDENTIFIED,
                new Words(person.kind().name(), PersonKind.KNOWN.name(), command.how()),
                command.by(),
                now);
        for (int i = 0; i < about.size(); i++) {
            Case changed = leaveUnidentified.handle(about.get(i), command.by(), now);
            tellStandings.handle(changed, before.get(i), now);
        }
        return new Outcome.Identified(identified);
    }
}
