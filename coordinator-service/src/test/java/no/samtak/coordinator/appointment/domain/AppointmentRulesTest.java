package no.samtak.coordinator.appointment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samtak.coordinator.CaseId;
import no.samtak.coordinator.PersonId;
import no.samtak.coordinator.Scheme;
import no.samtak.coordinator.appointment.domain.AppointmentState.Move;
import no.samtak.coordinator.consent.domain.ConsentPurpose;
import no.samtak.coordinator.consent.domain.KnownConsent;
import no.samtak.coordinator.register.domain.ContactDetails;
import no.samtak.coordinator.register.domain.Coordinator;
import no.samtak.coordinator.register.domain.CoordinatorId;
import no.samtak.law.policy.ServiceKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AppointmentRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 4, 20);
    private static final CaseId CASE = new CaseId(new UUID(1, 1));
    private static final PersonId FATHER = new PersonId(new UUID(2, 2));
    private static final KnownConsent UNHEARD = KnownConsent.unheard(CASE, ConsentPurpose.COORDINATOR);
    private static final KnownConsent BOTH = UNHEARD.completed(TODAY, LocalDate.of(2030, 5, 1));
    private static final Coordinator KARI = kari(TODAY, TODAY, null);

    @Test
    void somebodyApprovedTrainedAndAgreedToMayBeAppointed() {
        assertThat(AppointmentRules.decide(facts(KARI, Kinship.NONE, BOTH)))
                .isEqualTo(new AppointmentDecision.NothingAgainst());
    }

    @Test
    void aChildWithoutConsentGetsNoCoordinator() {
        assertThat(refusals(facts(KARI, Kinship.NONE, UNHEARD)))
                .containsExactly(new AppointmentRefusal.ConsentMissing(List.of()));
    }

    @Test
    void whoIsMissingIsNamed() {
        assertThat(refusals(facts(KARI, Kinship.NONE, UNHEARD.given(List.of(FATHER)))))
                .containsExactly(new AppointmentRefusal.ConsentMissing(List.of(FATHER)));
    }

    @Test
    void aConsentThatBecomesCompleteTomorrowOpensNothingToday() {
        assertThat(refusals(facts(KARI, Kinship.NONE, UNHEARD.completed(TODAY.plusDays(1), null))))
                .hasSize(1);
    }

    @Test
    void onTheSixteenthBirthdayTheParentsConsentOpensNothingNew() {
        assertThat(refusals(facts(KARI, Kinship.NONE, UNHEARD.completed(TODAY.minusYears(1), TODAY))))
                .hasSize(1);
    }

    @Test
    void aWithdrawnConsentOpensNothing() {
        assertThat(refusals(facts(KARI, Kinship.NONE, BOTH.withdrawn(List.of(FATHER)))))
                .containsExactly(new AppointmentRefusal.ConsentMissing(List.of(FATHER)));
    }

    @Test
    void whatWasNotTheirsToGiveIsNotTheirsToWithdraw() {
        assertThat(BOTH.withdrawn(List.of()).isValidOn(TODAY)).isTrue();
    }

    @Test
    void aRelativeIsNotTheCoordinator() {
        assertThat(refusals(facts(KARI, Kinship.RELATIVE, BOTH)))
                .containsExactly(new AppointmentRefusal.RelativeOfFamily(KARI.id()));
    }

    @Test
    void theirOwnLeaderHasToSayYesAndTheyHaveToBeTrainedFirst() {
        assertThat(refusals(facts(kari(TODAY.plusDays(1), null, null), Kinship.NONE, BOTH)))
                .containsExactly(
                        new AppointmentRefusal.NotApprovedByLeader(KARI.id()),
                        new AppointmentRefusal.NotTrained(KARI.id()));
    }

    @Test
    void theLastActiveDayCounts() {
        assertThat(AppointmentRules.decide(facts(kari(TODAY, TODAY, TODAY), Kinship.NONE, BOTH)))
                .isEqualTo(new AppointmentDecision.NothingAgainst());
        assertThat(refusals(facts(kari(TODAY, TODAY, TODAY.minusDays(1)), Kinship.NONE, BOTH)))
                .containsExactly(new AppointmentRefusal.NotActive(KARI.id(), TODAY));
    }

    @Test
    void nobodyStandsInForThemselves() {
        var facts = new AppointmentFacts(KARI, KARI, Kinship.NONE, BOTH, null, null, TODAY);

        assertThat(refusals(facts)).containsExactly(new AppointmentRefusal.OwnSecondary(KARI.id()));
    }

    @Test
    void aPersonHasOneCoordinatorWhateverTheCase() {
        CaseId other = new CaseId(new UUID(1, 2));
        var facts = new AppointmentFacts(KARI, null, Kinship.NONE, BOTH, null, other, TODAY);

        assertThat(refusals(facts)).containsExactly(new AppointmentRefusal.CoordinatorOnOtherCase(other));
    }

    @Test
    void whoIsPausedMayBeAppointedAnewAndWhoIsActiveMayNot() {
        Appointment active = active();
        Appointment paused = active.moved(Move.CONSENT_WITHDRAWN);

        assertThat(refusals(new AppointmentFacts(KARI, null, Kinship.NONE, BOTH, active, null, TODAY)))
                .containsExactly(new AppointmentRefusal.CoordinatorAlready(KARI.id()));
        assertThat(AppointmentRules.decide(new AppointmentFacts(KARI, null, Kinship.NONE, BOTH, paused, null, TODAY)))
                .isEqualTo(new AppointmentDecision.NothingAgainst());
    }

    private static AppointmentFacts facts(Coordinator coordinator, Kinship kinship, KnownConsent consent) {
        return new AppointmentFacts(coordinator, null, kinship, consent, null, null, TODAY);
    }

    private static List<AppointmentRefusal> refusals(AppointmentFacts facts) {
        return AppointmentRules.decide(facts) instanceof AppointmentDecision.Refused(var reasons) ? reasons : List.of();
    }

    private static Coordinator kari(
            @Nullable LocalDate approved, @Nullable LocalDate trained, @Nullable LocalDate lastDay) {
        return new Coordinator(
                new CoordinatorId(new UUID(3, 3)),
                "staff-1",
                new ContactDetails("Kari Koordinator", "56 00 00 00", "Helsestasjonen"),
                ServiceKind.PHYSIOTHERAPY,
                approved,
                trained,
                TODAY.minusYears(1),
                lastDay);
    }

    private static Appointment active() {
        return new Appointment(
                new AppointmentId(new UUID(4, 4)),
                CASE,
                new PersonId(new UUID(2, 1)),
                KARI.id(),
                null,
                Scheme.CHILD_COORDINATOR,
                AppointmentReason.FIRST_APPOINTMENT,
                AppointmentState.ACTIVE,
                Instant.parse("2027-03-10T09:00:00Z"),
                null,
                null,
                "case-worker-1",
                "rulebook",
                "policy");
    }
}
