package no.samtak.referral.takeover.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samtak.referral.intake.domain.IntakeDecision;
import no.samtak.referral.intake.domain.IntakeRefusal;
import org.jspecify.annotations.Nullable;

/** What may come over from another system: what may come in here, and is not here yet. */
public final class TakeoverRules {

    private TakeoverRules() {}

    /**
     * What is known of one row.
     *
     * @param intake what the ordinary door would say
     * @param sameCase an earlier row with the same id in the other system
     * @param samePerson an earlier row about the same person
     */
    public record Facts(
            LocalDate today,
            LocalDate receivedOn,
            IntakeDecision intake,
            @Nullable EarlierDelayLetter delayLetter,
            Optional<Integer> sameCase,
            Optional<Integer> samePerson,
            boolean ofThisMunicipality,
            boolean takenOverBefore,
            boolean hasAnOpenCase) {}

    /** Every fault of a row; empty when it can come over. */
    public static List<RowFault> faults(Facts facts) {
        List<RowFault> faults = new ArrayList<>(ofIntake(facts));
        facts.sameCase().ifPresent(row -> faults.add(new RowFault.TwiceInTheFile(row)));
        if (facts.sameCase().isEmpty()) {
            facts.samePerson().ifPresent(row -> faults.add(new RowFault.SamePersonInTheFile(row)));
        }
        if (!facts.ofThisMunicipality()) {
            faults.add(new RowFault.OfAnotherMunicipality());
        }
        if (facts.takenOverBefore()) {
            faults.add(new RowFault.TakenOverBefore());
        } else if (facts.hasAnOpenCase()) {
            faults.add(new RowFault.HasAnOpenCase());
        }
        faults.addAll(ofDelayLetter(facts));
        return faults;
    }

    private static List<RowFault> ofIntake(Facts facts) {
        return switch (facts.intake()) {
            case IntakeDecision.Register register -> List.of();
            case IntakeDecision.Refused(List<IntakeRefusal> reasons) ->
                reasons.stream().<RowFault>map(RowFault.NotRegistrable::new).toList();
            // What came over before is registered because of that.
            case IntakeDecision.AlreadyRegistered _, IntakeDecision.SameIdOtherContent _ ->
                facts.takenOverBefore() ? List.of() : List.of(new RowFault.RegisteredBefore());
        };
    }

    private static List<RowFault> ofDelayLetter(Facts facts) {
        EarlierDelayLetter letter = facts.delayLetter();
        if (letter == null) {
            return List.of();
        }
        List<RowFault> faults = new ArrayList<>();
        if (letter.sentOn().isBefore(facts.receivedOn()) || letter.sentOn().isAfter(facts.today())) {
            faults.add(new RowFault.DelayLetterOutOfTime(facts.receivedOn(), facts.today()));
        }
        if (!letter.expectedOn().isAfter(letter.sentOn())) {
            faults.add(new RowFault.PromiseNotAfterTheLetter(letter.sentOn()));
        }
        return faults;
    }
}
