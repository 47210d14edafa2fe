package no.samtak.notification.letter.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samtak.contracts.letter.CoordinatorAppointed;
import no.samtak.contracts.letter.CoordinatorContact;
import no.samtak.contracts.letter.CoordinatorGranted;
import no.samtak.contracts.letter.DecisionForm;
import no.samtak.contracts.letter.Disclosure;
import no.samtak.contracts.letter.LetterKind;
import no.samtak.contracts.letter.LetterLanguage;
import no.samtak.contracts.letter.LetterOrder;
import no.samtak.contracts.letter.LetterSubject;
import no.samtak.contracts.letter.ReceiptToParty;
import no.samtak.contracts.letter.ReceivedMatter;
import no.samtak.contracts.letter.ReceiverRole;
import no.samtak.contracts.letter.RecordedConsent;
import no.samtak.contracts.letter.RightHolder;
import no.samtak.contracts.letter.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a letter speaks of the people in it, whoever reads it. */
class LetterWordingTest {

    private static final LetterRenderer RENDERER = new LetterRenderer();

    @ParameterizedTest
    @EnumSource(CoordinatorAppointed.Reason.class)
    void everyReasonForAnAppointmentHasItsWords(CoordinatorAppointed.Reason reason) {
        var expected = switch (reason) {
            case FIRST_APPOINTMENT -> "Familien har fått barnekoordinator";
            case REQUESTED_CHANGE -> "et ønske om å bytte koordinator";
            case CHANGE_OF_STAFF -> "endringer blant de ansatte";
            case CHANGE_OF_SERVICES -> "endringer i tjenestene";
            case ABSENCE -> "Vikar for barnekoordinatoren";
        };

        assertThat(text(appointed(reason, Disclosure.FULL))).contains(expected);
    }

    @Test
    void anExpectedChildIsSpokenOfThroughTheFamily() {
        var order = SampleOrder.order(
                LetterKind.L01,
                LetterLanguage.NN,
                SampleLetters.RECEIVED,
                SampleOrder.person(ReceiverRole.GUARDIAN, "Siri Moe", "Lia 1"),
                new LetterSubject(LetterSubject.Kind.EXPECTED_CHILD, null),
                new ReceiptToParty(
                        SampleLetters.RECEIVED, ReceivedMatter.REPORT_OF_NEED, List.of(), null, SampleLetters.SENT));

        assertThat(text(order)).contains("Gjeld barnet familien ventar", "om at barnet familien ventar kan ha behov");
    }

    @Test
    void severalSchemesAreListedAsPeopleListThem() {
        var order = SampleOrder.order(
                LetterKind.L01,
                LetterLanguage.NB,
                SampleLetters.RECEIVED,
                SampleOrder.person(ReceiverRole.SELF, "Siri Moe", "Lia 1"),
                null,
                new ReceiptToParty(
                        SampleLetters.RECEIVED,
                        ReceivedMatter.APPLICATION,
                        List.of(Scheme.COORDINATOR, Scheme.CHILD_COORDINATOR, Scheme.INDIVIDUAL_PLAN),
                        null,
                        SampleLetters.SENT));

        assertThat(text(order)).contains("gjelder koordinator, barnekoordinator og individuell plan.");
    }

    @Test
    void whoeverSignsSignsOnce() {
        var order = SampleLetters.shortOnes(LetterLanguage.NB).getFirst();

        assertThat(text(SampleOrder.signed(order, "Siv Bø", "Per Bø")))
                .contains("Vennlig hilsen Siv Bø, ansvarlig Per Bø, saksbehandler Brevet");
        assertThat(text(SampleOrder.signed(order, "Siv Bø", "Siv Bø")))
                .contains("Vennlig hilsen Siv Bø, ansvarlig og saksbehandler Brevet");
        assertThat(text(SampleOrder.signed(order, "Dialog og mestring", "Dialog og mestring")))
                .contains("Vennlig hilsen Dialog og mestring, Nes kommune Brevet");
    }

    @Test
    void whatIsWithheldIsNotPrintedEvenWhenItIsInTheOrder() {
        assertThat(text(appointed(CoordinatorAppointed.Reason.ABSENCE, Disclosure.NAMES_AND_PLACES_WITHHELD)))
                .contains("Áile Vårdal")
                .doesNotContain("Kåre Lønning", "Gunhild Mæland", "Fysio- og ergoterapi");
    }

    @Test
    void aCoordinatorMayBeGrantedToSomebodyElseThanTheReader() {
        var order = SampleOrder.order(
                LetterKind.L05,
                LetterLanguage.NB,
                SampleLetters.DECIDED,
                SampleOrder.person(ReceiverRole.PROXY, "Siri Moe", "Lia 1"),
                new LetterSubject(LetterSubject.Kind.PERSON, "Per Moe"),
                new CoordinatorGranted(
                        Scheme.COORDINATOR,
                        RightHolder.PERSON,
                        DecisionForm.VEDTAK,
                        SampleLetters.DECIDED,
                        CoordinatorContact.untilNamed(SampleLetters.INTERIM, SampleLetters.NAMED_BY),
                        RecordedConsent.stillNeeded(),
                        null,
                        SampleLetters.APPEAL));

        assertThat(text(order)).contains("Gjelder Per Moe", "Per Moe har rett til koordinator", "veiviser for Per Moe");
    }

    private static LetterOrder<?> appointed(CoordinatorAppointed.Reason reason, Disclosure disclosure) {
        return SampleOrder.order(
                LetterKind.L14,
                LetterLanguage.NB,
                SampleLetters.APPOINTED,
                SampleOrder.person(ReceiverRole.GUARDIAN, "Siri Moe", "Lia 1"),
                new LetterSubject(LetterSubject.Kind.PERSON, "Nils"),
                disclosure,
                new CoordinatorAppointed(
                        Scheme.CHILD_COORDINATOR,
                        CoordinatorContact.named(SampleLetters.COORDINATOR, SampleLetters.APPOINTED, null),
                        null,
                        reason,
                        null));
    }

    private static String text(LetterOrder<?> order) {
        return LetterText.heard(RENDERER.render(order));
    }
}
