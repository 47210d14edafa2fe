package no.samtak.contracts.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.samtak.contracts.letter.SchemesRefused.CriterionFound;
import no.samtak.contracts.letter.SchemesRefused.RefusedScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LetterOrderTest {

    static Stream<LetterOrder<?>> completeOrders() {
        return LetterOrderJsonTest.orders()
                .map(arguments -> (LetterOrder<?>) arguments.get()[1]);
    }

    @ParameterizedTest
    @MethodSource("completeOrders")
    void aCompleteOrderLacksNothing(LetterOrder<?> order) {
        assertThat(order.missing()).isEmpty();
    }

    @Test
    void anEmptyOrderNamesTheWholeCommonBlock() {
        var order = new LetterOrder<>(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "nes",
                LetterKind.L02,
                LetterLanguage.NB,
                " ",
                null,
                nobody(ReceiverRole.GUARDIAN),
                null,
                new UnitBlock(null, null, null, null, List.of(), null),
                null,
                null,
                Disclosure.FULL,
                List.of(),
                null,
                new DelayLetter(null, null, null, null, null));

        assertThat(order.missing())
                .containsExactly(
                        MandatoryContent.MUNICIPALITY_NAME,
                        MandatoryContent.UNIT_NAME,
                        MandatoryContent.UNIT_CONTACT,
                        MandatoryContent.DATE,
                        MandatoryContent.CASE_REFERENCE,
                        MandatoryContent.RECEIVER_NAME,
                        MandatoryContent.RECEIVER_ADDRESS,
                        MandatoryContent.SUBJECT,
                        MandatoryContent.CASE_HANDLER,
                        MandatoryContent.RESPONSIBLE_PERSON,
                        MandatoryContent.LEGAL_REFERENCES,
                        MandatoryContent.RULEBOOK_VERSION,
                        MandatoryContent.RECEIVED_ON,
                        MandatoryContent.RECEIVED_MATTER,
                        MandatoryContent.DELAY_REASON,
                        MandatoryContent.EXPECTED_ON);
    }

    @Test
    void namesWithheldOnPurposeAreNotMissing() {
        var order = Orders.coordinatorAppointed();
        var withoutPlace = new CoordinatorAppointed(
                Scheme.CHILD_COORDINATOR,
                CoordinatorContact.named(new ContactPerson("Anna", "00 12 34 01", null), Orders.DECIDED, null),
                null,
                CoordinatorAppointed.Reason.ABSENCE,
                null);

        assertThat(withoutStaff(order, Disclosure.NAMES_AND_PLACES_WITHHELD, withoutPlace)
                        .missing())
                .isEmpty();
        assertThat(withoutStaff(order, Disclosure.FULL, withoutPlace).missing())
                .containsExactly(
                        MandatoryContent.CASE_HANDLER,
                        MandatoryContent.RESPONSIBLE_PERSON,
                        MandatoryContent.COORDINATOR_WORKPLACE);
    }

    @Test
    void aLetterToThePersonNeedsNoOtherSubject() {
        assertThat(aboutNobody(ReceiverRole.SELF).missing()).doesNotContain(MandatoryContent.SUBJECT);
        assertThat(aboutNobody(ReceiverRole.CHILD_OVER_15).missing()).doesNotContain(MandatoryContent.SUBJECT);
        assertThat(aboutNobody(ReceiverRole.GUARDIAN).missing()).contains(MandatoryContent.SUBJECT);
    }

    @Test
    void anExpectedChildNeedsNoName() {
        assertThat(new LetterSubject(LetterSubject.Kind.EXPECTED_CHILD, null).isIdentified())
                .isTrue();
        assertThat(new LetterSubject(LetterSubject.Kind.PERSON, " ").isIdentified())
                .isFalse();
    }

    @Test
    void aReasonNobodyStandsForIsNoReason() {
        var letter =
                new DelayLetter(Orders.RECEIVED, ReceivedMatter.APPLICATION, "Ferie.", null, LocalDate.of(2027, 3, 24));

        assertThat(letter.missing()).containsExactly(MandatoryContent.DELAY_REASON);
    }

    @Test
    void anApplicationSaysWhatItAsksForAndAReportOfNeedDoesNot() {
        assertThat(new ReceiptToParty(Orders.RECEIVED, ReceivedMatter.APPLICATION, List.of(), null, Orders.DECIDED)
                        .missing())
                .containsExactly(MandatoryContent.SCHEME);
        assertThat(new ReceiptToParty(Orders.RECEIVED, ReceivedMatter.REPORT_OF_NEED, List.of(), null, Orders.DECIDED)
                        .missing())
                .isEmpty();
    }

    @Test
    void anEmptyGrantNamesWhomToCallConsentAndAppeal() {
        assertThat(new CoordinatorGranted(null, null, null, null, null, null, null, null).missing())
                .containsExactly(
                        MandatoryContent.SCHEME,
                        MandatoryContent.RIGHT_HOLDER,
                        MandatoryContent.DECISION_FORM,
                        MandatoryContent.DECIDED_ON,
                        MandatoryContent.INTERIM_CONTACT,
                        MandatoryContent.COORDINATOR_NAMED_BY,
                        MandatoryContent.CONSENT,
                        MandatoryContent.APPEAL_BODY,
                        MandatoryContent.APPEAL_PERIOD);
        assertThat(new PlanGranted(null, null, null, null, null, null, null, null).missing())
                .containsExactly(
                        MandatoryContent.DECISION_FORM,
                        MandatoryContent.DECIDED_ON,
                        MandatoryContent.INTERIM_CONTACT,
                        MandatoryContent.COORDINATOR_NAMED_BY,
                        MandatoryContent.CONSENT,
                        MandatoryContent.SHARING_CONSENT,
                        MandatoryContent.APPEAL_BODY,
                        MandatoryContent.APPEAL_PERIOD);
    }

    @Test
    void anEmptyRefusalNamesReasonsAndWhatElseWasAssessed() {
        assertThat(new SchemesRefused(List.of(), null, null, null, null, null, null).missing())
                .containsExactly(
                        MandatoryContent.SCHEME,
                        MandatoryContent.DECISION_FORM,
                        MandatoryContent.DECIDED_ON,
                        MandatoryContent.CONSIDERATIONS,
                        MandatoryContent.APPEAL_BODY,
                        MandatoryContent.APPEAL_PERIOD);
        assertThat(refusing(Scheme.COORDINATOR, new CriterionFound("Langvarig", false, " "))
                        .missing())
                .containsExactly(MandatoryContent.CRITERION_REASONS, MandatoryContent.COORDINATION_ASSESSED);
        assertThat(refusing(Scheme.INDIVIDUAL_PLAN, new CriterionFound("Langvarig", true, null))
                        .missing())
                .containsExactly(MandatoryContent.CRITERION_REASONS);
    }

    @Test
    void anEmptyLetterOnCoordinationNamesWhoAndWhat() {
        assertThat(new CoordinatedWithoutRight(null, null, null, null).missing())
                .containsExactly(
                        MandatoryContent.RECEIVED_MATTER,
                        MandatoryContent.COORDINATING_SERVICE,
                        MandatoryContent.COORDINATING_CONTACT,
                        MandatoryContent.COORDINATION_PLAN);
    }

    @Test
    void anAppointmentNeedsACoordinatorAndNotAnInterimContact() {
        var untilNamed = CoordinatorContact.untilNamed(Orders.UNIT_CONTACT, Orders.DECIDED);

        assertThat(new CoordinatorAppointed(Scheme.COORDINATOR, untilNamed, null, null, null).missing())
                .containsExactly(MandatoryContent.COORDINATOR_NAME, MandatoryContent.APPOINTMENT_REASON);
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void aSenderGetsStatusOrNothing(LetterKind kind) {
        switch (kind) {
            case L01 ->
                assertThat(LetterContents.contentsType(kind, ReceiverRole.SENDER))
                        .isEqualTo(ReceiptToSender.class);
            case L02 ->
                assertThat(LetterContents.contentsType(kind, ReceiverRole.SENDER))
                        .isEqualTo(StatusToSender.class);
            case L04 ->
                assertThat(LetterContents.contentsType(kind, ReceiverRole.SENDER))
                        .isEqualTo(RightBodyToSender.class);
            default ->
                assertThatThrownBy(() -> LetterContents.contentsType(kind, ReceiverRole.SENDER))
                        .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aSenderIsNeverHandedTheLetterOfTheFamily() {
        assertThatThrownBy(() -> Orders.order(
                        LetterKind.L02,
                        Orders.SENT,
                        Orders.HOSPITAL,
                        Orders.delayLetter().contents()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("StatusToSender");
    }

    @Test
    void aSenderIsNeverToldWhomTheCaseIsAbout() {
        var order = Orders.statusToSender();

        assertThatThrownBy(
                        () -> with(order, order.receiver(), Orders.delayLetter().concerns()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A letter to a sender names nobody");
    }

    @ParameterizedTest
    @MethodSource("completeOrders")
    void anOrderInALogTellsNothingOfAnybody(LetterOrder<?> order) {
        var logged = Stream.of(
                        order, order.receiver(), order.receiver().digitalAddress(), order.concerns(), order.contents())
                .map(String::valueOf)
                .toList();

        assertThat(String.join(" ", logged))
                .doesNotContain("05819299970", "999999999", "Solveig", "Nils", "Lyngvegen", "Lønning", "Vårdal")
                .doesNotContain("Øvrebø", "Fjordane", "Vi ventar", "tre tenester")
                .doesNotContain("Ingen fortel", "Det beste", "møte", "helseteneste er")
                .doesNotContain("Askvik", "flytta", "Grupperommet", "meet.example", "Rekneark", "Takk", "Fysio");
    }

    @Test
    void everyKindHasATitleInBothForms() {
        assertThat(LetterKind.L05.title(LetterLanguage.NN)).isEqualTo("Innvilga koordinator/barnekoordinator");
        assertThat(Arrays.stream(LetterKind.values())
                        .flatMap(kind -> Stream.of(kind.title(LetterLanguage.NB), kind.title(LetterLanguage.NN))))
                .hasSize(40)
                .noneMatch(String::isBlank);
    }

    private static SchemesRefused refusing(Scheme scheme, CriterionFound criterion) {
        return new SchemesRefused(
                List.of(new RefusedScheme(scheme, List.of(criterion))),
                DecisionForm.VEDTAK,
                Orders.DECIDED,
                "Alt er vege.",
                null,
                null,
                Orders.APPEAL);
    }

    private static LetterReceiver nobody(ReceiverRole role) {
        return new LetterReceiver(LetterReceiver.Kind.PERSON, role, null, List.of(), null, null, null);
    }

    private static LetterOrder<?> aboutNobody(ReceiverRole role) {
        return with(Orders.delayLetter(), nobody(role), null);
    }

    private static LetterOrder<?> with(LetterOrder<?> order, LetterReceiver receiver, LetterSubject concerns) {
        return new LetterOrder<>(
                order.letterOrderId(),
                order.caseId(),
                order.municipality(),
                order.kind(),
                order.language(),
                order.caseReference(),
                order.date(),
                receiver,
                concerns,
                order.unit(),
                order.caseHandler(),
                order.responsiblePerson(),
                order.disclosure(),
                order.legalReferences(),
                order.rulebookVersion(),
                order.contents());
    }

    private static LetterOrder<?> withoutStaff(
            LetterOrder<?> order, Disclosure disclosure, CoordinatorAppointed contents) {
        return new LetterOrder<>(
                order.letterOrderId(),
                order.caseId(),
                order.municipality(),
                order.kind(),
                order.language(),
                order.caseReference(),
                order.date(),
                order.receiver(),
                order.concerns(),
                order.unit(),
                null,
                null,
                disclosure,
                order.legalReferences(),
                order.rulebookVersion(),
                contents);
    }
}
