package no.samtak.referral.intake.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.samtak.law.rulebook.Rulebooks;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.CaseTaskKind;
import no.samtak.referral.casework.domain.FamilyContact;
import no.samtak.referral.intake.domain.IntakeFacts.SubjectKind;
import no.samtak.referral.person.domain.PersonRules;

/**
 * What happens to a message that arrives. A report that cannot be tied to a person is registered all the same: a lost
 * report is a month that never started.
 */
public final class IntakeRules {

    /** A due date that has passed may stand until somebody hears of the birth, but not for long. */
    private static final int MONTHS_OVERDUE = 2;

    private IntakeRules() {}

    public static IntakeDecision decide(IntakeFacts facts) {
        if (facts.sameMessage().isPresent()) {
            var known = facts.sameMessage().get();
            return known.sameContent()
                    ? new IntakeDecision.AlreadyRegistered(known.referralId())
                    : new IntakeDecision.SameIdOtherContent(known.referralId());
        }
        List<IntakeRefusal> faults = faults(facts);
        return faults.isEmpty()
                ? new IntakeDecision.Register(firstState(facts), family(facts), tasks(facts))
                : new IntakeDecision.Refused(faults);
    }

    /** Whoever applies knows; of a report, only what somebody has recorded counts. */
    private static FamilyContact family(IntakeFacts facts) {
        return familyAppliesItself(facts) ? FamilyContact.APPLIED : facts.family();
    }

    private static boolean familyAppliesItself(IntakeFacts facts) {
        return facts.kind() == ReferralKind.APPLICATION && facts.sender().isParty();
    }

    /** A slip of the pen in the year or month looks the same, so somebody has to say that it is none. */
    private static boolean monthWasOverWhenEntered(IntakeFacts facts) {
        return facts.receivedOn().isBefore(facts.today().minusMonths(1));
    }

    /**
     * What the family knows after a further message on an open case. That only grows: who has been told once, or has
     * applied, does not become untold by a report whose sender did not say so.
     */
    public static FamilyContact familyAfter(FamilyContact onCase, FamilyContact stated) {
        return switch (onCase) {
            case APPLIED, DECLINED -> onCase;
            case TOLD -> stated == FamilyContact.APPLIED ? stated : onCase;
            case NOT_TOLD -> stated;
        };
    }

    private static CaseState firstState(IntakeFacts facts) {
        if (facts.subject() == SubjectKind.UNIDENTIFIED) {
            return CaseState.UNIDENTIFIED;
        }
        return family(facts).opensTheirDoor() ? CaseState.RECEIVED : CaseState.AWAITING_CONTACT;
    }

    private static Set<CaseTaskKind> tasks(IntakeFacts facts) {
        Set<CaseTaskKind> tasks = EnumSet.noneOf(CaseTaskKind.class);
        if (!family(facts).opensTheirDoor()) {
            tasks.add(CaseTaskKind.CONTACT_FAMILY);
        }
        if (facts.subject() == SubjectKind.UNIDENTIFIED) {
            tasks.add(CaseTaskKind.CLARIFY_IDENTITY);
        }
        if (!facts.someoneCanGetLetters()) {
            tasks.add(CaseTaskKind.FIND_GUARDIANS);
        }
        return tasks;
    }

    private static List<IntakeRefusal> faults(IntakeFacts facts) {
        List<IntakeRefusal> faults = new ArrayList<>();
        if (facts.receivedOn().isAfter(facts.today())) {
            faults.add(new IntakeRefusal.ReceivedInTheFuture(facts.receivedOn(), facts.today()));
        }
        if (facts.receivedOn().isBefore(Rulebooks.earliest())) {
            faults.add(new IntakeRefusal.ReceivedTooLongAgo(facts.receivedOn(), Rulebooks.earliest()));
        } else if (monthWasOverWhenEntered(facts) && facts.lateness() == null) {
            faults.add(new IntakeRefusal.LatenessUnexplained(
                    facts.receivedOn(), facts.today().minusMonths(1)));
        }
        if (facts.kind() == ReferralKind.OWN_INITIATIVE && facts.sender() != SenderKind.MUNICIPALITY) {
            faults.add(new IntakeRefusal.InitiativeOfSomebodyElse(facts.sender()));
        }
        facts.dueOn()
                .filter(due -> PersonRules.dueDateIsTooFarAway(due, facts.today()))
                .ifPresent(due -> faults.add(new IntakeRefusal.DueDateTooFarAway(due, facts.today())));
        LocalDate longPast = facts.today().minusMonths(MONTHS_OVERDUE);
        facts.dueOn()
                .filter(due -> due.isBefore(longPast))
                .ifPresent(due -> faults.add(new IntakeRefusal.DueDateLongPast(due, longPast)));
        return faults;
    }
}
