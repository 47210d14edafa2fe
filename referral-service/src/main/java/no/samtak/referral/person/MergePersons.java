package no.samtak.referral.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samtak.kit.Ids;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.kit.version.IfMatch;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.referral.casework.LeaveUnidentified;
import no.samtak.referral.casework.RewriteLetters;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.store.CasePartyRepository;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.consent.ReadStandings;
import no.samtak.referral.consent.TellStandings;
import no.samtak.referral.correction.KeepCorrection;
import no.samtak.referral.correction.domain.Correction.Words;
import no.samtak.referral.correction.domain.CorrectionKind;
import no.samtak.referral.person.domain.PersonId;
import no.samtak.referral.person.domain.PersonKind;
import no.samtak.referral.person.domain.PersonMerge;
import no.samtak.referral.person.domain.RegisteredPerson;
import no.samtak.referral.person.outbox.PersonEvents;
import no.samtak.referral.person.store.PersonMergeRepository;
import no.samtak.referral.person.store.PersonRepository;

/**
 * Two records turned out to be one person. Cases and roles move to the record that is kept; what people said stays as it
 * was written and counts for the one they are. Letters on their way are called off and looked at.
 */
@ApplicationScoped
public class MergePersons {

    /**
     * Which to put under which.
     *
     * @param seen the version of the record that is kept
     */
    public record Command(PersonId kept, PersonId gone, IfMatch seen, String why, String by) {}

    /** What became of it. */
    public sealed interface Outcome {
        record Merged(RegisteredPerson kept) implements Outcome {}

        /** There is no such other person here. */
        record NoSuchOther() implements Outcome {}

        /** The two are the same record, or one of them was merged before. */
        record NotPossible() implements Outcome {}
    }

    private static final String PERSON_MERGED = "PERSON_MERGED";

    private final LegalClock clock;
    private final PersonRepository persons;
    private final PersonMergeRepository merges;
    private final CaseRepository cases;
    private final CasePartyRepository parties;
    private final LeaveUnidentified leaveUnidentified;
    private final RewriteLetters rewriteLetters;
    private final ReadStandings readStandings;
    private final TellStandings tellStandings;
    private final KeepCorrection keepCorrection;
    private final PersonEvents events;
    private final AccessLog accessLog;

    MergePersons(
            LegalClock clock,
            PersonRepository persons,
            PersonMergeRepository merges,
            CaseRepository cases,
            CasePartyRepository parties,
            LeaveUnidentified leaveUnidentified,
            RewriteLetters rewriteLetters,
            ReadStandings readStandings,
            TellStandings tellStandings,
            KeepCorrection keepCorrection,
            PersonEvents events,
            AccessLog accessLog) {
        this.clock = clock;
        this.persons = persons;
        this.merges = merges;
        this.cases = cases;
        this.parties = parties;
        this.leaveUnidentified = leaveUnidentified;
        this.rewriteLetters = rewriteLetters;
        this.readStandings = readStandings;
        this.tellStandings = tellStandings;
        this.keepCorrection = keepCorrection;
        this.events = events;
        this.accessLog = accessLog;
    }

    /** Empty when the one that is to be kept is not in this municipality. */
    @Transactional
    public Optional<Outcome> handle(Command command) {
        Instant now = clock.now();
        return persons.lock(command.kept()).map(kept -> {
            accessLog.enter(List.of(command.kept().value(), command.gone().value()));
            command.seen().demand(kept.version());
            return persons.lock(command.gone())
                    .map(gone -> merge(kept, gone, command, now))
                    .orElseGet(Outcome.NoSuchOther::new);
        });
    }

    private Outcome merge(RegisteredPerson kept, RegisteredPerson gone, Command command, Instant now) {
        if (kept.id().equals(gone.id())
                || kept.mergedInto() != null
                || gone.mergedInto() != null
                || merges.isKeptOfAnother(gone.id())) {
            return new Outcome.NotPossible();
        }
        LocalDate today = NorwegianCalendar.dateOf(now);
        List<UUID> subjects = new ArrayList<>();
        List<UUID> roles = new ArrayList<>();
        List<Case> touched = cases.lockAllWith(gone.id());
        var before =
                touched.stream().map(each -> readStandings.handle(each, today)).toList();
        RegisteredPerson one = kept.next();
        persons.save(one);
        persons.save(gone.merged(kept.id()));
        for (int i = 0; i < touched.size(); i++) {
            Case moved = move(touched.get(i), kept, gone, subjects, roles, command.by(), now);
            tellStandings.handle(moved, before.get(i), now);
        }
        merges.add(new PersonMerge(Ids.next(), kept.id(), gone.id(), subjects, roles, now, null));
        var words = new Words(gone.id().value().toString(), kept.id().value().toString(), command.why());
        keepCorrection.ofPerson(kept.id(), CorrectionKind.MERGED, words, command.by(), now);
        keepCorrection.ofPerson(gone.id(), CorrectionKind.MERGED, words, command.by(), now);
        events.merged(one, gone, now);
        return new Outcome.Merged(one);
    }

    private Case move(
            Case about,
            RegisteredPerson kept,
            RegisteredPerson gone,
            List<UUID> subjects,
            List<UUID> roles,
            String by,
            Instant now) {
        Case moved = about.next();
        if (about.subject().equals(gone.id())) {
            subjects.add(about.id().value());
            moved = moved.about(kept.id());
        }
        if (parties.replace(about.id(), gone.id(), kept.id())) {
            roles.add(about.id().value());
        }
        cases.save(moved);
        moved = rewriteLetters.handle(moved, PERSON_MERGED, now);
        return kept.kind() == PersonKind.KNOWN ? leaveUnidentified.handle(moved, by, now) : moved;
    }
}
