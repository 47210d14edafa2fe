package no.samtak.referral.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.CaseTaskKind;
import no.samtak.referral.casework.domain.FamilyContact;
import no.samtak.referral.intake.domain.IntakeFacts.KnownMessage;
import no.samtak.referral.intake.domain.IntakeFacts.SubjectKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IntakeRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 31);
    private static final ReferralId EARLIER = new ReferralId(new UUID(1, 1));

    @Test
    void parentsWhoApplyAreNotAskedWhetherTheyWereTold() {
        assertThat(decide(application(SenderKind.GUARDIAN)))
                .isEqualTo(new IntakeDecision.Register(CaseState.RECEIVED, FamilyContact.APPLIED, Set.of()));
    }

    @ParameterizedTest
    @EnumSource(SenderKind.class)
    void aReportIsNeverAnApplicationWhoeverSendsIt(SenderKind sender) {
        assertThat(decide(report(sender, FamilyContact.NOT_TOLD)))
                .isEqualTo(new IntakeDecision.Register(
                        CaseState.AWAITING_CONTACT, FamilyContact.NOT_TOLD, Set.of(CaseTaskKind.CONTACT_FAMILY)));
    }

    @Test
    void anApplicationThatSomebodyElseSendsDoesNotMeanThatTheFamilyKnows() {
        assertThat(decide(application(SenderKind.SCHOOL)))
                .isInstanceOfSatisfying(
                        IntakeDecision.Register.class,
                        register -> assertThat(register.family()).isEqualTo(FamilyContact.NOT_TOLD));
    }

    @Test
    void aPersonNobodyCanIdentifyIsRegisteredAndSomebodyIsAskedToClarify() {
        IntakeFacts facts = new IntakeFacts(
                TODAY,
                TODAY,
                null,
                ReferralKind.REPORT_OF_NEED,
                SenderKind.HOSPITAL,
                FamilyContact.TOLD,
                SubjectKind.UNIDENTIFIED,
                Optional.empty(),
                true,
                Optional.empty());

        assertThat(decide(facts))
                .isEqualTo(new IntakeDecision.Register(
                        CaseState.UNIDENTIFIED, FamilyContact.TOLD, Set.of(CaseTaskKind.CLARIFY_IDENTITY)));
    }

    @Test
    void aMessageReceivedTodayIsNotInTheFutureAndOneFromTomorrowIs() {
        assertThat(decide(received(TODAY))).isInstanceOf(IntakeDecision.Register.class);
        assertThat(decide(received(TODAY.plusDays(1))))
                .isEqualTo(new IntakeDecision.Refused(
                        List.of(new IntakeRefusal.ReceivedInTheFuture(TODAY.plusDays(1), TODAY))));
    }

    @Test
    void aMessageWhoseMonthIsOverIsEnteredOnlyWithAReason() {
        LocalDate monthAgo = LocalDate.of(2026, 12, 31);

        assertThat(decide(received(monthAgo))).isInstanceOf(IntakeDecision.Register.class);
        assertThat(decide(received(monthAgo.minusDays(1))))
                .isEqualTo(new IntakeDecision.Refused(
                        List.of(new IntakeRefusal.LatenessUnexplained(monthAgo.minusDays(1), monthAgo))));
        assertThat(decide(facts(
                        ReferralKind.REPORT_OF_NEED,
                        SenderKind.GP,
                        FamilyContact.NOT_TOLD,
                        monthAgo.minusDays(1),
                        "Brevet lå i feil postkasse.",
                        Optional.empty(),
                        null)))
                .isInstanceOf(IntakeDecision.Register.class);
    }

    @Test
    void noReasonMakesAMessageOlderThanTheFirstRulebook() {
        assertThat(decide(facts(
                        ReferralKind.REPORT_OF_NEED,
                        SenderKind.GP,
                        FamilyContact.NOT_TOLD,
                        LocalDate.of(2022, 7, 31),
                        "Funnet i et arkiv.",
                        Optional.empty(),
                        null)))
                .isInstanceOf(IntakeDecision.Refused.class);
    }

    @ParameterizedTest
    @EnumSource(SenderKind.class)
    void onlyTheMunicipalityTakesAnInitiativeOfItsOwn(SenderKind sender) {
        IntakeDecision decision = decide(
                facts(ReferralKind.OWN_INITIATIVE, sender, FamilyContact.NOT_TOLD, TODAY, Optional.empty(), null));

        assertThat(decision instanceof IntakeDecision.Register).isEqualTo(sender == SenderKind.MUNICIPALITY);
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_TOLD, NOT_TOLD, NOT_TOLD",
        "NOT_TOLD, TOLD, TOLD",
        "NOT_TOLD, APPLIED, APPLIED",
        "TOLD, NOT_TOLD, TOLD",
        "TOLD, APPLIED, APPLIED",
        "APPLIED, NOT_TOLD, APPLIED",
        "APPLIED, TOLD, APPLIED"
    })
    void whatTheFamilyKnowsOnlyGrows(FamilyContact onCase, FamilyContact stated, FamilyContact after) {
        assertThat(IntakeRules.familyAfter(onCase, stated)).isEqualTo(after);
    }

    @Test
    void aBirthInTenMonthsToTheDayIsPossibleAndADayLaterIsNot() {
        LocalDate latest = LocalDate.of(2027, 11, 30);

        assertThat(decide(due(latest))).isInstanceOf(IntakeDecision.Register.class);
        assertThat(decide(due(latest.plusDays(1)))).isInstanceOf(IntakeDecision.Refused.class);
    }

    @Test
    void theSameMessageAgainIsTheSameReferralEvenWhenItWouldBeRefusedToday() {
        assertThat(decide(again(true))).isEqualTo(new IntakeDecision.AlreadyRegistered(EARLIER));
        assertThat(decide(again(false))).isEqualTo(new IntakeDecision.SameIdOtherContent(EARLIER));
    }

    private static IntakeDecision decide(IntakeFacts facts) {
        return IntakeRules.decide(facts);
    }

    private static IntakeFacts application(SenderKind sender) {
        return facts(ReferralKind.APPLICATION, sender, FamilyContact.NOT_TOLD, TODAY, Optional.empty(), null);
    }

    private static IntakeFacts report(SenderKind sender, FamilyContact family) {
        return facts(ReferralKind.REPORT_OF_NEED, sender, family, TODAY, Optional.empty(), null);
    }

    private static IntakeFacts received(LocalDate on) {
        return facts(ReferralKind.REPORT_OF_NEED, SenderKind.HOSPITAL, FamilyContact.TOLD, on, Optional.empty(), null);
    }

    private static IntakeFacts due(LocalDate on) {
        return facts(ReferralKind.REPORT_OF_NEED, SenderKind.MIDWIFE, FamilyContact.TOLD, TODAY, Optional.of(on), null);
    }

    private static IntakeFacts again(boolean sameContent) {
        return facts(
                ReferralKind.REPORT_OF_NEED,
                SenderKind.HOSPITAL,
                FamilyContact.TOLD,
                TODAY.plusDays(9),
                Optional.empty(),
                new KnownMessage(EARLIER, sameContent));
    }

    private static IntakeFacts facts(
            ReferralKind kind,
            SenderKind sender,
            FamilyContact family,
            LocalDate receivedOn,
            Optional<LocalDate> dueOn,
            KnownMessage known) {
        return facts(kind, sender, family, receivedOn, null, dueOn, known);
    }

    private static IntakeFacts facts(
            ReferralKind kind,
            SenderKind sender,
            FamilyContact family,
            LocalDate receivedOn,
            @Nullable String lateness,
            Optional<LocalDate> dueOn,
            KnownMessage known) {
        return new IntakeFacts(
                TODAY,
                receivedOn,
                lateness,
                kind,
                sender,
                family,
                dueOn.isPresent() ? SubjectKind.EXPECTED_CHILD : SubjectKind.KNOWN,
                dueOn,
                true,
                Optional.ofNullable(known));
    }
}
