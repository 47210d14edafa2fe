package no.samtak.referral.takeover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.samtak.kit.Ids;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseTask;
import no.samtak.referral.casework.domain.CaseTaskKind;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.casework.store.CaseTaskRepository;
import no.samtak.referral.intake.JudgeMessage;
import no.samtak.referral.intake.ReceiveReferral;
import no.samtak.referral.intake.RegisterReferral;
import no.samtak.referral.intake.domain.IntakeDecision;
import no.samtak.referral.letterorder.domain.LetterHold;
import no.samtak.referral.letterorder.domain.ReleaseBlock;
import no.samtak.referral.letterorder.store.LetterHoldRepository;
import no.samtak.referral.person.domain.PersonNumber;
import no.samtak.referral.person.store.PersonRepository;
import no.samtak.referral.takeover.domain.EarlierDelayLetter;
import no.samtak.referral.takeover.domain.RowFault;
import no.samtak.referral.takeover.domain.TakenOverCase;
import no.samtak.referral.takeover.domain.TakeoverId;
import no.samtak.referral.takeover.domain.TakeoverRules;
import no.samtak.referral.takeover.outbox.TakeoverEvents;
import no.samtak.referral.takeover.store.TakenOverCaseRepository;
import org.jspecify.annotations.Nullable;

/**
 * Takes over running cases from another system, with the dates they had there: all of a file, or nothing. No letter is
 * ordered and no deadline announced; each case waits for a person to confirm it.
 */
@ApplicationScoped
public class TakeOverCases {

    /** @param source the other system, by a name that stays the same from file to file */
    public record Command(String source, List<Row> rows, String by) {
        public Command {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One running case as the other system has it.
     *
     * @param sourceId what it is called there
     * @param message what began it, with its old received date
     */
    public record Row(
            String sourceId,
            ReceiveReferral.Command message,
            boolean ofThisMunicipality,
            @Nullable EarlierDelayLetter delayLetter) {}

    /** What became of the file. */
    public sealed interface Outcome {
        record TakenOver(TakeoverId id, List<TakenOverCase> cases) implements Outcome {}

        /** @param faults of each faulty row, from 0 */
        record NothingTaken(Map<Integer, List<RowFault>> faults) implements Outcome {}
    }

    private final LegalClock clock;
    private final JudgeMessage judgeMessage;
    private final RegisterReferral registerReferral;
    private final PersonRepository persons;
    private final CaseRepository cases;
    private final CaseTaskRepository tasks;
    private final LetterHoldRepository holds;
    private final TakenOverCaseRepository takenOver;
    private final TakeoverEvents events;
    private final AccessLog accessLog;

    TakeOverCases(
            LegalClock clock,
            JudgeMessage judgeMessage,
            RegisterReferral registerReferral,
            PersonRepository persons,
            CaseRepository cases,
            CaseTaskRepository tasks,
            LetterHoldRepository holds,
            TakenOverCaseRepository takenOver,
            TakeoverEvents events,
            AccessLog accessLog) {
        this.clock = clock;
        this.judgeMessage = judgeMessage;
        this.registerReferral = registerReferral;
        this.persons = persons;
        this.cases = cases;
        this.tasks = tasks;
        this.holds = holds;
        this.takenOver = takenOver;
        this.events = events;
        this.accessLog = accessLog;
    }

    @Transactional
    public Outcome handle(Command command) {
        Instant now = clock.now();
        takenOver.lockSource(command.source());
        persons.lockNumbers(command.rows().stream()
                .flatMap(row -> row.message().numbers().stream())
                .toList());
        Judged judged = judge(command, now);
        return judged.faults().isEmpty()
                ? takeOver(command, judged.accepted(), now)
                : new Outcome.NothingTaken(judged.faults());
    }

    private record Judged(List<IntakeDecision.Register> accepted, Map<Integer, List<RowFault>> faults) {}

    private Judged judge(Command command, Instant now) {
        Set<String> known = takenOver.known(
                command.source(), command.rows().stream().map(Row::sourceId).toList());
        Map<String, Integer> firstById = new HashMap<>();
        Map<PersonNumber, Integer> firstByNumber = new HashMap<>();
        List<IntakeDecision.Register> accepted = new ArrayList<>();
        Map<Integer, List<RowFault>> faults = new TreeMap<>();
        for (int i = 0; i < command.rows().size(); i++) {
            Row row = command.rows().get(i);
            IntakeDecision intake = judgeMessage.handle(row.message(), now);
            PersonNumber number = row.message().subject().number();
            List<RowFault> ofRow = TakeoverRules.faults(new TakeoverRules.Facts(
                    NorwegianCalendar.dateOf(now),
                    row.message().receivedOn(now),
                    intake,
                    row.delayLetter(),
                    Optional.ofNullable(firstById.putIfAbsent(row.sourceId(), i)),
                    number == null ? Optional.empty() : Optional.ofNullable(firstByNumber.putIfAbsent(number, i)),
                    row.ofThisMunicipality(),
                    known.contains(row.sourceId()),
                    hasAnOpenCase(number)));
            if (!ofRow.isEmpty()) {
                faults.put(i, ofRow);
            } else if (intake instanceof IntakeDecision.Register register) {
                accepted.add(register);
            }
        }
        return new Judged(accepted, faults);
    }

    private boolean hasAnOpenCase(@Nullable PersonNumber number) {
        return number != null
                && persons.findByNumber(number)
                        .flatMap(person -> cases.lockOpenCaseOf(person.id()))
                        .isPresent();
    }

    private Outcome takeOver(Command command, List<IntakeDecision.Register> accepted, Instant now) {
        TakeoverId id = new TakeoverId(Ids.next());
        List<TakenOverCase> taken = new ArrayList<>();
        List<UUID> subjects = new ArrayList<>();
        for (int i = 0; i < accepted.size(); i++) {
            Row row = command.rows().get(i);
            LocalDate receivedOn = row.message().receivedOn(now);
            var registered = registerReferral.handle(row.message(), accepted.get(i), now);
            Case about = registered.onCase().next();
            cases.save(about);
            events.caseTakenOver(about, receivedOn, now);
            tasks.add(CaseTask.open(Ids.next(), about.id(), CaseTaskKind.CONFIRM_TAKEOVER, now));
            holds.add(new LetterHold(Ids.next(), about.id(), ReleaseBlock.IMPORTED, now, command.by()));
            TakenOverCase one = new TakenOverCase(
                    about.id(),
                    id,
                    command.source(),
                    row.sourceId(),
                    registered.referral().id(),
                    row.delayLetter(),
                    null,
                    null);
            takenOver.add(one, i);
            taken.add(one);
            subjects.add(about.id().value());
            subjects.add(about.subject().value());
        }
        accessLog.enter(subjects);
        return new Outcome.TakenOver(id, taken);
    }
}
