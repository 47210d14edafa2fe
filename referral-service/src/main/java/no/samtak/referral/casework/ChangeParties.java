package no.samtak.referral.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samtak.kit.Ids;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.kit.version.IfMatch;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.CaseParty;
import no.samtak.referral.casework.domain.CaseTaskKind;
import no.samtak.referral.casework.domain.PartyChange;
import no.samtak.referral.casework.domain.PartyRefusal;
import no.samtak.referral.casework.domain.PartyRules;
import no.samtak.referral.casework.domain.Reach;
import no.samtak.referral.casework.store.CasePartyRepository;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.casework.store.CaseTaskRepository;
import no.samtak.referral.consent.ReadStandings;
import no.samtak.referral.consent.TellStandings;
import no.samtak.referral.consent.domain.ConsentPurpose;
import no.samtak.referral.consent.domain.ConsentStanding;
import no.samtak.referral.correction.KeepCorrection;
import no.samtak.referral.correction.domain.Correction.Words;
import no.samtak.referral.correction.domain.CorrectionKind;
import no.samtak.referral.person.RegisterPerson;
import no.samtak.referral.person.domain.HouseholdId;
import no.samtak.referral.person.domain.PersonId;
import no.samtak.referral.person.domain.RegisteredPerson;
import no.samtak.referral.person.store.PersonRepository;
import org.jspecify.annotations.Nullable;

/**
 * Changes who belongs to a case: who acts for the person, within which mandate, who lives together. Letters that wait are
 * called off before they can reach somebody who should not have them, and consent is computed anew.
 */
@ApplicationScoped
public class ChangeParties {

    /** @param seen null when somebody joins: nothing is overwritten */
    public record Command(CaseId caseId, @Nullable IfMatch seen, PartyChange change, String why, String by) {}

    /** What became of it. */
    public sealed interface Outcome {
        /** @param person whom it was about; null when it was about several */
        record Changed(Case about, @Nullable PersonId person) implements Outcome {}

        record Refused(List<PartyRefusal> reasons) implements Outcome {}
    }

    private static final String PARTIES_CHANGED = "PARTIES_CHANGED";

    private final LegalClock clock;
    private final CaseRepository cases;
    private final CasePartyRepository parties;
    private final CaseTaskRepository tasks;
    private final PersonRepository persons;
    private final RegisterPerson registerPerson;
    private final RewriteLetters rewriteLetters;
    private final ReadStandings readStandings;
    private final TellStandings tellStandings;
    private final KeepCorrection keepCorrection;
    private final AccessLog accessLog;

    ChangeParties(
            LegalClock clock,
            CaseRepository cases,
            CasePartyRepository parties,
            CaseTaskRepository tasks,
            PersonRepository persons,
            RegisterPerson registerPerson,
            RewriteLetters rewriteLetters,
            ReadStandings readStandings,
            TellStandings tellStandings,
            KeepCorrection keepCorrection,
            AccessLog accessLog) {
        this.clock = clock;
        this.cases = cases;
        this.parties = parties;
        this.tasks = tasks;
        this.persons = persons;
        this.registerPerson = registerPerson;
        this.rewriteLetters = rewriteLetters;
        this.readStandings = readStandings;
        this.tellStandings = tellStandings;
        this.keepCorrection = keepCorrection;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such case in this municipality. */
    @Transactional
    public Optional<Outcome> handle(Command command) {
        Instant now = clock.now();
        return cases.lock(command.caseId()).map(about -> change(about, command, now));
    }

    private Outcome change(Case about, Command command, Instant now) {
        accessLog.enter(List.of(about.id().value(), about.subject().value()));
        if (command.seen() != null) {
            command.seen().demand(about.version());
        }
        var today = NorwegianCalendar.dateOf(now);
        List<PartyRefusal> refusals =
                PartyRules.refusals(command.change(), about.subject(), parties.ofCase(about.id()), today);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        var before = readStandings.handle(about, today);
        return switch (command.change()) {
            case PartyChange.Joins joins -> {
                persons.lockNumbers(
                        Optional.ofNullable(joins.identity().number()).stream().toList());
                RegisteredPerson person = registerPerson.handle(joins.identity(), joins.dueOn(), now);
                boolean isOnCase = person.id().equals(about.subject())
                        || parties.find(about.id(), person.id()).isPresent();
                if (isOnCase) {
                    yield new Outcome.Refused(List.of(new PartyRefusal.AlreadyOnCase()));
                }
                parties.add(
                        about.id(), new CaseParty(person.id(), joins.role(), Reach.REACHABLE, joins.mandate(), false));
                closeSearch(about, command.by(), now);
                yield changed(about, person.id(), before, command, now);
            }
            case PartyChange.Becomes(var party) -> {
                parties.save(about.id(), party);
                yield changed(about, party.personId(), before, command, now);
            }
            case PartyChange.Leaves(var person) -> {
                parties.remove(about.id(), person);
                yield changed(about, person, before, command, now);
            }
            case PartyChange.ResponsibilityIs(var holders) -> {
                persons.lock(about.subject()).ifPresent(child -> persons.save(child.inTheCareOf(holders)));
                yield changed(about, about.subject(), before, command, now);
            }
            case PartyChange.LiveTogether(var together) -> {
                HouseholdId household = new HouseholdId(Ids.next());
                together.stream()
                        .sorted((one, other) -> one.value().compareTo(other.value()))
                        .flatMap(id -> persons.lock(id).stream())
                        .forEach(person -> persons.save(person.livingWith(household)));
                yield changed(about, null, before, command, now);
            }
        };
    }

    private Outcome changed(
            Case about,
            @Nullable PersonId person,
            Map<ConsentPurpose, ConsentStanding> before,
            Command command,
            Instant now) {
        Case changed = rewriteLetters.handle(about.next(), PARTIES_CHANGED, now);
        cases.save(changed);
        var words = new Words(null, code(command.change()), command.why());
        keepCorrection.ofCase(about.id(), CorrectionKind.PARTY, words, command.by(), now);
        return new Outcome.Changed(tellStandings.handle(changed, before, now), person);
    }

    private void closeSearch(Case about, String by, Instant now) {
        boolean someoneActs = parties.ofCase(about.id()).stream()
                .anyMatch(party -> party.role().isGuardianOfAChild());
        if (someoneActs) {
            tasks.ofCase(about.id()).stream()
                    .filter(task -> task.kind() == CaseTaskKind.FIND_GUARDIANS && task.isOpen())
                    .forEach(task -> tasks.save(task.done(now, by, "FOUND")));
        }
    }

    /** What changed, without a name: ids and codes. */
    private static String code(PartyChange change) {
        return switch (change) {
            case PartyChange.Joins joins -> "JOINED " + joins.role();
            case PartyChange.Becomes(var party) ->
                Stream.of(
                                party.personId().value().toString(),
                                party.role().name(),
                                party.reach().name(),
                                party.blocked() ? "BLOCKED" : "")
                        .filter(word -> !word.isEmpty())
                        .reduce((one, other) -> one + " " + other)
                        .orElseThrow();
            case PartyChange.Leaves(var person) -> "LEFT " + person.value();
            case PartyChange.ResponsibilityIs(var holders) -> "RESPONSIBILITY " + holders;
            case PartyChange.LiveTogether(var together) -> "HOUSEHOLD OF " + together.size();
        };
    }
}
