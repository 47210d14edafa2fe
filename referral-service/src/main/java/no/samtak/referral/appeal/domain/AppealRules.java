package no.samtak.referral.appeal.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.samtak.law.deadline.Deadlines;
import no.samtak.referral.decision.domain.Decision;
import no.samtak.referral.decision.domain.Knowledge;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of appeals (pbrl. ch. 7, fvl. §§ 31 and 33). Lateness turns nothing away: a named person admits or
 * dismisses, and only the year since the decision binds them.
 */
public final class AppealRules {

    private AppealRules() {}

    /** What becomes of an appeal that arrives. */
    public static AppealAnswer receive(AppealFacts facts) {
        List<AppealRefusal> refusals = faults(facts);
        if (!refusals.isEmpty()) {
            return new AppealAnswer.Refused(refusals);
        }
        Decision decision = facts.decision();
        return facts.appeal().ground() == AppealGround.NOT_FULFILLED || decision == null
                ? new AppealAnswer.Received(Timeliness.NOT_LIMITED, null)
                : new AppealAnswer.Received(
                        timeliness(facts.appeal().lodgedOn(), decision),
                        provenKnowledge(facts.appeal().lodgedOn(), decision));
    }

    private static List<AppealRefusal> faults(AppealFacts facts) {
        ReceivedAppeal appeal = facts.appeal();
        Decision decision = facts.decision();
        List<AppealRefusal> faults = new ArrayList<>();
        if (appeal.receivedOn().isAfter(facts.today())) {
            faults.add(new AppealRefusal.ArrivedInTheFuture(facts.today()));
        }
        if (appeal.lodgedOn().isAfter(appeal.receivedOn())) {
            faults.add(new AppealRefusal.LodgedAfterItArrived());
        }
        if (appeal.ground() == AppealGround.DECISION) {
            if (decision == null) {
                faults.add(new AppealRefusal.DecisionMissing());
            } else if (!decision.canBeAppealed()) {
                faults.add(new AppealRefusal.NothingToAppeal());
            } else if (appeal.lodgedOn().isBefore(decision.decidedOn())) {
                faults.add(new AppealRefusal.LodgedBeforeTheDecision(decision.decidedOn()));
            }
        }
        Appellant appellant = appeal.appellant();
        switch (appellant.role()) {
            case PERSON -> {
                if (appellant.personId() != null && !facts.subject().equals(appellant.personId())) {
                    faults.add(new AppealRefusal.AppellantNotOnCase());
                }
            }
            case PARENT -> {
                if (facts.guardians().stream().noneMatch(guardian -> guardian.equals(appellant.personId()))) {
                    faults.add(new AppealRefusal.AppellantNotOnCase());
                }
            }
            case REPRESENTATIVE -> {
                if (isBlank(appellant.name())) {
                    faults.add(new AppealRefusal.RepresentativeHasNoName());
                }
            }
        }
        return faults;
    }

    /** By the day it was lodged: what was sent in time is in time, whenever it arrives. */
    private static Timeliness timeliness(LocalDate lodgedOn, Decision decision) {
        if (lodgedOn.isAfter(Deadlines.lastDayForALateAppeal(decision.decidedOn()))) {
            return Timeliness.AFTER_A_YEAR;
        }
        boolean isLate = decision.appealPeriod()
                .filter(period -> lodgedOn.isAfter(period.citizenDeadline()))
                .isPresent();
        return isLate ? Timeliness.LATE : Timeliness.IN_TIME;
    }

    /** Nobody appeals against what they do not know. */
    private static @Nullable LocalDate provenKnowledge(LocalDate lodgedOn, Decision decision) {
        Knowledge known = decision.course().known();
        return known == null || known.on().isAfter(lodgedOn) ? lodgedOn : null;
    }

    /** Whether a named person can take a step. */
    public static StepAnswer decide(Appeal appeal, AppealStep step, @Nullable LocalDate decidedOn, LocalDate today) {
        var next = appeal.state().after(step.move());
        if (next.isEmpty()) {
            return new StepAnswer.NotPossible(appeal.state());
        }
        List<AppealRefusal> refusals = switch (step) {
            case AppealStep.Admit admit -> admission(appeal, admit, decidedOn);
            case AppealStep.Dismiss dismiss -> dismissal(appeal, dismiss, today);
            case AppealStep.Reconsider _, AppealStep.Forward _, AppealStep.Reverse _ -> List.of();
            case AppealStep.Fulfil fulfil ->
                appeal.received().ground() == AppealGround.DECISION
                        ? List.of(new AppealRefusal.DecisionToBeChanged())
                        : future(fulfil.told().on(), today);
            case AppealStep.Settle settle -> future(settle.on(), today);
            case AppealStep.CarryOut carryOut -> carryingOut(appeal, carryOut);
        };
        return refusals.isEmpty() ? new StepAnswer.Moves(next.get()) : new StepAnswer.Refused(refusals);
    }

    private static List<AppealRefusal> admission(Appeal appeal, AppealStep.Admit admit, @Nullable LocalDate decidedOn) {
        List<AppealRefusal> refusals = new ArrayList<>();
        boolean isExcused = admit.ground() != AppealStep.AdmissionGround.IN_TIME;
        switch (appeal.timeliness()) {
            case AFTER_A_YEAR ->
                refusals.add(new AppealRefusal.AYearHasPassed(
                        Deadlines.lastDayForALateAppeal(Objects.requireNonNull(decidedOn))));
            case LATE -> {
                if (!isExcused) {
                    refusals.add(new AppealRefusal.LatenessNotAssessed());
                }
                if (isBlank(admit.reasons())) {
                    refusals.add(new AppealRefusal.ReasonsMissing());
                }
            }
            case IN_TIME, NOT_LIMITED -> {
                if (isExcused) {
                    refusals.add(new AppealRefusal.NotLate());
                }
            }
        }
        if (!appeal.received().appellant().isAuthorised() && admit.mandateShown() == null) {
            refusals.add(new AppealRefusal.MandateNotShown());
        }
        return refusals;
    }

    private static List<AppealRefusal> dismissal(Appeal appeal, AppealStep.Dismiss dismiss, LocalDate today) {
        List<AppealRefusal> refusals = new ArrayList<>(future(dismiss.told().on(), today));
        boolean isLate = appeal.timeliness() == Timeliness.LATE || appeal.timeliness() == Timeliness.AFTER_A_YEAR;
        if (dismiss.ground() == AppealStep.DismissalGround.TOO_LATE && !isLate) {
            refusals.add(new AppealRefusal.NotLate());
        }
        return refusals;
    }

    private static List<AppealRefusal> carryingOut(Appeal appeal, AppealStep.CarryOut carryOut) {
        boolean asksForADecision = appeal.received().ground() == AppealGround.DECISION
                && appeal.settlement().filter(Settlement::asksForADecision).isPresent();
        if (asksForADecision && carryOut.by() == null) {
            return List.of(new AppealRefusal.DecisionToBeMade());
        }
        return !asksForADecision && carryOut.by() != null ? List.of(new AppealRefusal.NoDecisionToBeMade()) : List.of();
    }

    private static List<AppealRefusal> future(LocalDate day, LocalDate today) {
        return day.isAfter(today) ? List.of(new AppealRefusal.InTheFuture(today)) : List.of();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
