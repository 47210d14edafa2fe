package no.samtak.referral.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.referral.casework.RecordDeparture;
import no.samtak.referral.casework.RewriteLetters;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.correction.KeepCorrection;
import no.samtak.referral.correction.domain.Correction.Words;
import no.samtak.referral.correction.domain.CorrectionKind;
import no.samtak.referral.person.domain.Gone;
import no.samtak.referral.person.domain.Identity;
import no.samtak.referral.person.domain.PersonNumber;
import no.samtak.referral.person.domain.RegisteredPerson;
import no.samtak.referral.person.store.PersonRepository;
import no.samtak.referral.register.domain.RegisterChange;
import no.samtak.referral.register.store.RegisterChangeRepository;
import org.jspecify.annotations.Nullable;

/**
 * The one door for what the population register tells of: a death, an address, a protection, a name, who the guardians
 * are. Each change once, by the register's own id; in the same commit, letters that wait to leave are called off.
 */
@ApplicationScoped
public class ApplyRegisterChange {

    /**
     * A change as it came in at the door.
     *
     * @param changeId the register's own
     * @param number whom it is about; null for a number that is nobody's
     * @param content the whole message, to recognise it when it comes again; only a keyed hash of it is kept
     */
    public record Command(
            String changeId, @Nullable PersonNumber number, RegisterChange change, String content, String by) {

        /** Without the contents. */
        @Override
        public String toString() {
            return "ApplyRegisterChange.Command[" + change.code() + "]";
        }
    }

    /** What became of it. */
    public enum Outcome {
        APPLIED,
        /** The same change again: nothing more has happened. */
        APPLIED_BEFORE,
        /** Nobody here has that number; nothing is kept about them. */
        NOT_KNOWN_HERE,
        /** The id was another change's. */
        SAME_ID_OTHER_CONTENT
    }

    private final LegalClock clock;
    private final RegisterChangeRepository changes;
    private final PersonRepository persons;
    private final CaseRepository cases;
    private final RecordDeparture recordDeparture;
    private final ReplaceGuardians replaceGuardians;
    private final RewriteLetters rewriteLetters;
    private final KeepCorrection keepCorrection;
    private final AccessLog accessLog;

    ApplyRegisterChange(
            LegalClock clock,
            RegisterChangeRepository changes,
            PersonRepository persons,
            CaseRepository cases,
            RecordDeparture recordDeparture,
            ReplaceGuardians replaceGuardians,
            RewriteLetters rewriteLetters,
            KeepCorrection keepCorrection,
            AccessLog accessLog) {
        this.clock = clock;
        this.changes = changes;
        this.persons = persons;
        this.cases = cases;
        this.recordDeparture = recordDeparture;
        this.replaceGuardians = replaceGuardians;
        this.rewriteLetters = rewriteLetters;
        this.keepCorrection = keepCorrection;
        this.accessLog = accessLog;
    }

    @Transactional
    public Outcome handle(Command command) {
        Instant now = clock.now();
        changes.lock(command.changeId());
        var before = changes.find(command.changeId(), command.content());
        Optional<RegisteredPerson> person = Optional.ofNullable(command.number())
                .flatMap(persons::findByNumber)
                .flatMap(found -> persons.lock(found.id()));
        accessLog.enter(person.map(found -> List.of(found.id().value())).orElseGet(List::of));
        if (before.isPresent()) {
            return again(before.get());
        }
        changes.add(command.changeId(), command.content(), person.isPresent(), now);
        person.ifPresent(known -> apply(known, command, now));
        return person.isPresent() ? Outcome.APPLIED : Outcome.NOT_KNOWN_HERE;
    }

    private static Outcome again(RegisterChangeRepository.Known before) {
        if (!before.sameContent()) {
            return Outcome.SAME_ID_OTHER_CONTENT;
        }
        return before.knownHere() ? Outcome.APPLIED_BEFORE : Outcome.NOT_KNOWN_HERE;
    }

    private void apply(RegisteredPerson person, Command command, Instant now) {
        String id = "The population register, change " + command.changeId();
        if (command.change() instanceof RegisterChange.Died(var on)) {
            recordDeparture.handle(person, new Gone(Gone.Why.PERSON_DIED, on), id, command.by(), now);
            return;
        }
        keepCorrection.ofPerson(
                person.id(),
                CorrectionKind.REGISTER_CHANGE,
                new Words(null, command.change().code(), id),
                command.by(),
                now);
        if (command.change() instanceof RegisterChange.GuardiansChanged changed) {
            replaceGuardians.handle(person, changed, now);
            return;
        }
        persons.save(person.as(changed(person.identity(), command.change())));
        for (Case about : cases.lockAllWith(person.id())) {
            cases.save(rewritten(about.next(), command.change(), now));
        }
    }

    private Case rewritten(Case about, RegisterChange change, Instant now) {
        return switch (change) {
            case RegisterChange.Moved _, RegisterChange.Renamed _ ->
                rewriteLetters.toTheSamePeople(about, change.code(), now);
            case RegisterChange.Died _, RegisterChange.ProtectionChanged _, RegisterChange.GuardiansChanged _ ->
                rewriteLetters.handle(about, change.code(), now);
        };
    }

    private static Identity changed(Identity identity, RegisterChange change) {
        return switch (change) {
            case RegisterChange.Moved(var to) -> identity.livingAt(to);
            case RegisterChange.ProtectionChanged(var to) -> identity.protectedBy(to);
            case RegisterChange.Renamed(var to) -> identity.named(to);
            case RegisterChange.Died died -> identity;
            case RegisterChange.GuardiansChanged changed -> identity;
        };
    }
}
