package no.samtak.referral.appeal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samtak.referral.appeal.domain.AppealStep.AdmissionGround;
import no.samtak.referral.appeal.domain.AppealStep.DismissalGround;
import no.samtak.referral.appeal.domain.AppealStep.Told;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.decision.domain.Decision;
import no.samtak.referral.decision.domain.DecisionId;
import no.samtak.referral.decision.domain.Knowledge;
import no.samtak.referral.decision.domain.Outcome;
import no.samtak.referral.decision.domain.Refusals;
import no.samtak.referral.person.domain.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AppealRulesTest {

    private static final LocalDate DECIDED = LocalDate.of(2027, 4, 12);
    private static final LocalDate KNOWN = LocalDate.of(2027, 4, 19);
    private static final LocalDate TODAY = LocalDate.of(2028, 12, 31);
    private static final PersonId SUBJECT = new PersonId(UUID.randomUUID());
    private static final PersonId MOTHER = new PersonId(UUID.randomUUID());
    private static final Told TOLD = new Told(TODAY, "Telefon");

    // R13, R14: in time, late, too late.

    @ParameterizedTest
    @CsvSource({
        "2027-04-19, IN_TIME",
        "2027-05-17, IN_TIME",
        "2027-05-18, IN_TIME",
        "2027-05-19, LATE",
        "2028-04-12, LATE",
        "2028-04-13, AFTER_A_YEAR"
    })
    void anAppealIsReceivedHoweverLateAndItsDatesSayHowLate(LocalDate lodgedOn, Timeliness timeliness) {
        assertThat(AppealRules.receive(facts(byTheMother(lodgedOn), refusedAndKnown())))
                .isEqualTo(new AppealAnswer.Received(timeliness, null));
    }

    @Test
    void whatWasSentInTimeIsInTimeWheneverItArrives() {
        var posted = new ReceivedAppeal(
                AppealGround.DECISION,
                mother(),
                AppealForm.WRITTEN,
                LocalDate.of(2027, 5, 18),
                LocalDate.of(2027, 5, 25),
                null);

        assertThat(AppealRules.receive(facts(posted, refusedAndKnown())))
                .isEqualTo(new AppealAnswer.Received(Timeliness.IN_TIME, null));
    }

    @Test
    void anAppealProvesThatTheDecisionWasKnownFromThatDay() {
        LocalDate lodgedOn = LocalDate.of(2027, 4, 15);

        assertThat(AppealRules.receive(facts(byTheMother(lodgedOn), Refusals.on(DECIDED))))
                .isEqualTo(new AppealAnswer.Received(Timeliness.IN_TIME, lodgedOn));
        assertThat(AppealRules.receive(facts(byTheMother(lodgedOn), refusedAndKnown())))
                .as("recorded as known later than it was appealed")
                .isEqualTo(new AppealAnswer.Received(Timeliness.IN_TIME, lodgedOn));
    }

    @Test
    void aRightThatIsNotFulfilledNeedsNoDecisionAndNoTimeRunsOut() {
        var claim = new ReceivedAppeal(
                AppealGround.NOT_FULFILLED, mother(), AppealForm.TAKEN_DOWN, TODAY, TODAY, "Ingen har ringt.");

        assertThat(AppealRules.receive(facts(claim, null)))
                .isEqualTo(new AppealAnswer.Received(Timeliness.NOT_LIMITED, null));
    }

    @Test
    void whatIsWrongWithAnAppealIsToldAtOnce() {
        var wrong = new ReceivedAppeal(
                AppealGround.DECISION,
                new Appellant(Appellant.Role.REPRESENTATIVE, null, " ", null),
                AppealForm.WRITTEN,
                TODAY.plusDays(2),
                TODAY.plusDays(1),
                null);

        assertThat(AppealRules.receive(facts(wrong, null)))
                .isEqualTo(new AppealAnswer.Refused(List.of(
                        new AppealRefusal.ArrivedInTheFuture(TODAY),
                        new AppealRefusal.LodgedAfterItArrived(),
                        new AppealRefusal.DecisionMissing(),
                        new AppealRefusal.RepresentativeHasNoName())));
    }

    @Test
    void aParentWhoIsNotOnTheCaseAndAnAppealBeforeTheDecisionAreRefused() {
        var stranger = new ReceivedAppeal(
                AppealGround.DECISION,
                new Appellant(Appellant.Role.PARENT, new PersonId(UUID.randomUUID()), null, null),
                AppealForm.WRITTEN,
                DECIDED.minusDays(1),
                DECIDED,
                null);

        assertThat(AppealRules.receive(facts(stranger, Refusals.on(DECIDED))))
                .isEqualTo(new AppealAnswer.Refused(List.of(
                        new AppealRefusal.LodgedBeforeTheDecision(DECIDED), new AppealRefusal.AppellantNotOnCase())));
    }

    @Test
    void whereEverythingWasDeclinedNothingWasRefused() {
        assertThat(AppealRules.receive(facts(byTheMother(KNOWN), Refusals.all(DECIDED, Outcome.DECLINED_BY_PERSON))))
                .isEqualTo(new AppealAnswer.Refused(List.of(new AppealRefusal.NothingToAppeal())));
    }

    // Admitted or dismissed by a person.

    @Test
    void anAppealInTimeIsAdmittedAndNotDismissedAsLate() {
        Appeal inTime = received(Timeliness.IN_TIME);

        assertThat(decide(inTime, admit(AdmissionGround.IN_TIME, null)))
                .isEqualTo(new StepAnswer.Moves(AppealState.ADMITTED));
        assertThat(decide(inTime, new AppealStep.Dismiss(DismissalGround.TOO_LATE, "For sein.", TOLD)))
                .isEqualTo(refused(new AppealRefusal.NotLate()));
        assertThat(decide(inTime, new AppealStep.Dismiss(DismissalGround.NO_RIGHT_TO_APPEAL, "Ikkje part.", TOLD)))
                .isEqualTo(new StepAnswer.Moves(AppealState.DISMISSED));
    }

    @ParameterizedTest
    @EnumSource(
            value = AdmissionGround.class,
            names = {"NOT_TO_BLAME", "SPECIAL_GROUNDS"})
    void aLateAppealIsAdmittedOnAGroundWithReasons(AdmissionGround ground) {
        Appeal late = received(Timeliness.LATE);

        assertThat(decide(late, admit(ground, "Mora låg på sjukehus.")))
                .isEqualTo(new StepAnswer.Moves(AppealState.ADMITTED));
        assertThat(decide(late, admit(ground, " "))).isEqualTo(refused(new AppealRefusal.ReasonsMissing()));
        assertThat(decide(late, admit(AdmissionGround.IN_TIME, "Godt nok.")))
                .isEqualTo(refused(new AppealRefusal.LatenessNotAssessed()));
    }

    @ParameterizedTest
    @EnumSource(AdmissionGround.class)
    void afterAYearNobodyCanAdmitAnAppeal(AdmissionGround ground) {
        Appeal tooLate = received(Timeliness.AFTER_A_YEAR);

        assertThat(decide(tooLate, admit(ground, "Mora låg på sjukehus.")))
                .isEqualTo(refused(new AppealRefusal.AYearHasPassed(LocalDate.of(2028, 4, 12))));
        assertThat(decide(tooLate, new AppealStep.Dismiss(DismissalGround.TOO_LATE, "Meir enn eit år.", TOLD)))
                .isEqualTo(new StepAnswer.Moves(AppealState.DISMISSED));
    }

    @Test
    void aRepresentativeShowsAMandateBeforeTheAppealIsAdmitted() {
        Appeal without =
                received(Timeliness.IN_TIME, new Appellant(Appellant.Role.REPRESENTATIVE, null, "Sti Granbar", null));

        assertThat(decide(without, admit(AdmissionGround.IN_TIME, null)))
                .isEqualTo(refused(new AppealRefusal.MandateNotShown()));
        assertThat(decide(without, new AppealStep.Admit(AdmissionGround.IN_TIME, null, Appellant.Mandate.WRITTEN)))
                .isEqualTo(new StepAnswer.Moves(AppealState.ADMITTED));
    }

    // Reversed, forwarded, settled, carried out.

    @Test
    void nothingIsSentOnBeforeTheMunicipalityHasLookedAtItsDecisionAnew() {
        Appeal admitted = in(AppealState.ADMITTED);
        var forward = new AppealStep.Forward("Vi held fast på avslaget.", List.of("Søknaden"));

        assertThat(decide(admitted, forward)).isEqualTo(new StepAnswer.NotPossible(AppealState.ADMITTED));
        assertThat(decide(in(AppealState.RECONSIDERED), forward))
                .isEqualTo(new StepAnswer.Moves(AppealState.FORWARDED));
    }

    @Test
    void anAppealOfADecisionIsNotSettledByAPromise() {
        assertThat(decide(
                        in(AppealState.RECONSIDERED), new AppealStep.Fulfil("Koordinatoren er på plass.", TODAY, TOLD)))
                .isEqualTo(refused(new AppealRefusal.DecisionToBeChanged()));
    }

    @ParameterizedTest
    @CsvSource({"UPHELD, true", "PARTLY_UPHELD, true", "REJECTED, false", "SET_ASIDE, false"})
    void whatTheCountyGovernorUpholdsIsCarriedOutByADecision(Settlement outcome, boolean byADecision) {
        Appeal settled = settled(outcome);

        assertThat(decide(settled, new AppealStep.CarryOut(null, "Gjort.")))
                .isEqualTo(
                        byADecision
                                ? refused(new AppealRefusal.DecisionToBeMade())
                                : new StepAnswer.Moves(AppealState.CARRIED_OUT));
    }

    @ParameterizedTest
    @EnumSource(
            value = AppealState.class,
            names = {"DISMISSED", "REVERSED", "CARRIED_OUT"})
    void whatIsOverIsOver(AppealState over) {
        assertThat(over.isOpen()).isFalse();
        assertThat(AppealState.Move.values())
                .allSatisfy(move -> assertThat(over.after(move)).isEmpty());
    }

    private static StepAnswer decide(Appeal appeal, AppealStep step) {
        return AppealRules.decide(appeal, step, DECIDED, TODAY);
    }

    private static StepAnswer refused(AppealRefusal reason) {
        return new StepAnswer.Refused(List.of(reason));
    }

    private static AppealStep admit(AdmissionGround ground, String reasons) {
        return new AppealStep.Admit(ground, reasons, null);
    }

    private static Appellant mother() {
        return new Appellant(Appellant.Role.PARENT, MOTHER, null, null);
    }

    private static ReceivedAppeal byTheMother(LocalDate lodgedOn) {
        return new ReceivedAppeal(
                AppealGround.DECISION, mother(), AppealForm.WRITTEN, lodgedOn, lodgedOn, "Vi er usamde.");
    }

    private static AppealFacts facts(ReceivedAppeal appeal, Decision decision) {
        return new AppealFacts(appeal, decision, SUBJECT, List.of(MOTHER), TODAY);
    }

    private static Decision refusedAndKnown() {
        return Refusals.on(DECIDED)
                .knownAs(new Knowledge(KNOWN, "Digipost", Instant.parse("2027-04-19T08:00:00Z"), "case-worker-1"));
    }

    private static Appeal received(Timeliness timeliness) {
        return received(timeliness, mother());
    }

    private static Appeal received(Timeliness timeliness, Appellant by) {
        return Appeal.received(
                new AppealId(UUID.randomUUID()),
                new CaseId(UUID.randomUUID()),
                new DecisionId(UUID.randomUUID()),
                new ReceivedAppeal(AppealGround.DECISION, by, AppealForm.WRITTEN, KNOWN, KNOWN, null),
                timeliness);
    }

    private static Appeal in(AppealState state) {
        Appeal appeal = received(Timeliness.IN_TIME);
        return new Appeal(
                appeal.id(),
                appeal.caseId(),
                appeal.decisionId(),
                appeal.received(),
                appeal.timeliness(),
                state,
                List.of(),
                1);
    }

    private static Appeal settled(Settlement outcome) {
        return in(AppealState.FORWARDED)
                .after(
                        new AppealStep.Settle(outcome, TODAY, null, "Slik er det."),
                        AppealState.SETTLED,
                        Instant.parse("2028-12-31T08:00:00Z"),
                        "case-worker-1");
    }
}
