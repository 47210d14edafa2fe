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
import no.samtak.referral.person.domain.PersonMerge;
import no.samtak.referral.person.domain.RegisteredPerson;
import no.samtak.referral.person.outbox.PersonEvents;
import no.samtak.referral.person.store.PersonMergeRepository;
import no.samtak.referral.person.store.PersonRepository;

/** A merge was wrong. What was moved then goes back; what came since stays where it came, and is looked at. */
@ApplicationScoped
public class SplitPersons {

    /** @param seen the version of the record that was kept */
    public record Command(PersonId kept, PersonId restored, IfMatch seen, String why, String by) {}

    private static final String PERSON_SPLIT = "PERSON_SPLIT";

    private final LegalClock clock;
    private final PersonRepository persons;
    private final PersonMergeRepository merges;
    private final CaseRepository cases;
    private final CasePartyRepository parties;
    private final RewriteLetters rewriteLetters;
    private final ReadStandings readStandings;
    private final TellStandings tellStandings;
    private final KeepCorrection keepCorrection;
    private final PersonEvents events;
    private final AccessLog accessLog;

    SplitPersons(
            LegalClock clock,
            PersonRepository persons,
            PersonMergeRepository merges,
            CaseRepository cases,
            CasePartyRepository parties,
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
        this.rewriteLetters = rewriteLetters;
        this.readStandings = readStandings;
        this.tellStandings = tellStandings;
        this.keepCorrection = keepCorrection;
        this.events = events;
        this.accessLog = accessLog;
    }

    /** @return the restored one; empty when these two are not one here */
    @Transactional
    public Optional<RegisteredPerson> handle(Command command) {
        Instant now = clock.now();
        return persons.lock(command.kept()).flatMap(kept -> {
            command.seen().demand(kept.version());
            return merges.standing(command.kept(), command.restored())
                    .flatMap(merge -> persons.lock(merge.gone()).map(gone -> {
                        accessLog.enter(List.of(kept.id().value(), gone.id().value()));
                        return split(kept, gone, merge, command, now);
                    }));
        });
    }

    private RegisteredPerson split(
            RegisteredPerson kept, RegisteredPerson gone, PersonMerge merge, Command command, Instant now) {
        LocalDate today = NorwegianCalendar.dateOf(now);
        List<Case> touched = cases.lockAllWith(kept.id());
        var before =
                touched.stream().map(each -> readStandings.handle(each, today)).toList();
        RegisteredPerson one = kept.next();
        RegisteredPerson restored = gone.merged(null);
        persons.save(one);
        persons.save(restored);
        for (int i = 0; i < touched.size(); i++) {
            tellStandings.handle(moveBack(touched.get(i), merge, now), before.get(i), now);
        }
        merges.split(merge.splitAt(now));
        var words = new Words(kept.id().value().toString(), gone.id().value().toString(), command.why());
        keepCorrection.ofPerson(kept.id(), CorrectionKind.SPLIT, words, command.by(), now);
        keepCorrection.ofPerson(gone.id(), CorrectionKind.SPLIT, words, command.by(), now);
        events.split(one, merge, now);
        return restored;
    }

    private Case moveBack(Case about, PersonMerge merge, Instant now) {
        boolean wasAboutThem = merge.cases().contains(about.id().value());
        boolean theyActedOnIt = merge.roles().contains(about.id().value());
        if (!wasAboutThem && !theyActedOnIt) {
            return about;
        }
        // The other way round than when they were merged.
        if (theyActedOnIt) {
            parties.replace(about.id(), /* gone= */ merge.kept(), /* kept= */ merge.gone());
        }
        Case moved = wasAboutThem ? about.about(merge.gone()).next() : about.next();
        cases.save(moved);
        return rewriteLetters.handle(moved, PERSON_SPLIT, now);
    }
}
