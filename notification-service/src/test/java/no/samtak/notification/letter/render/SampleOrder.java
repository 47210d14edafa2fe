package no.samtak.notification.letter.render;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samtak.contracts.letter.AdvanceNotice;
import no.samtak.contracts.letter.AppealReceived;
import no.samtak.contracts.letter.AppealSentOn;
import no.samtak.contracts.letter.CaseClosed;
import no.samtak.contracts.letter.ComingOfAge;
import no.samtak.contracts.letter.ConsentWithdrawn;
import no.samtak.contracts.letter.CoordinatedWithoutRight;
import no.samtak.contracts.letter.CoordinatorAppointed;
import no.samtak.contracts.letter.CoordinatorGranted;
import no.samtak.contracts.letter.DecisionReversed;
import no.samtak.contracts.letter.DelayLetter;
import no.samtak.contracts.letter.DelayedAgain;
import no.samtak.contracts.letter.Disclosure;
import no.samtak.contracts.letter.LegalReference;
import no.samtak.contracts.letter.LetterContents;
import no.samtak.contracts.letter.LetterKind;
import no.samtak.contracts.letter.LetterLanguage;
import no.samtak.contracts.letter.LetterOrder;
import no.samtak.contracts.letter.LetterReceiver;
import no.samtak.contracts.letter.LetterSubject;
import no.samtak.contracts.letter.MatterHandedOver;
import no.samtak.contracts.letter.MatterMovedOn;
import no.samtak.contracts.letter.MeetingCalled;
import no.samtak.contracts.letter.MeetingMinutes;
import no.samtak.contracts.letter.PlanGranted;
import no.samtak.contracts.letter.PlanRevisionDue;
import no.samtak.contracts.letter.ReceiptToParty;
import no.samtak.contracts.letter.ReceiptToSender;
import no.samtak.contracts.letter.ReceivedMatter;
import no.samtak.contracts.letter.ReceiverRole;
import no.samtak.contracts.letter.RightBodyToSender;
import no.samtak.contracts.letter.Scheme;
import no.samtak.contracts.letter.SchemesRefused;
import no.samtak.contracts.letter.StatusToSender;
import no.samtak.contracts.letter.UnitBlock;

/** The parts that all sample letters share: who gets them, who sends them and what they rest on. */
final class SampleOrder {

    private SampleOrder() {}

    static LetterReceiver person(ReceiverRole role, String name, String line) {
        return new LetterReceiver(LetterReceiver.Kind.PERSON, role, name, List.of(line), "5200", "Os", null);
    }

    static LetterReceiver hospital() {
        return new LetterReceiver(
                LetterReceiver.Kind.ORGANISATION,
                ReceiverRole.SENDER,
                "Fjordane barneavdeling",
                List.of("Postboks 1400"),
                "5021",
                "Bergen",
                null);
    }

    /** A delay letter as in the story, with one thing or another of the tester's choice. */
    static LetterOrder<DelayLetter> delayLetter(LetterReceiver receiver, String childsName, String reason) {
        return order(
                LetterKind.L02,
                LetterLanguage.NB,
                SampleLetters.SENT,
                receiver,
                new LetterSubject(LetterSubject.Kind.PERSON, childsName),
                new DelayLetter(
                        SampleLetters.RECEIVED,
                        ReceivedMatter.REPORT_OF_NEED,
                        reason,
                        DelayLetter.ReasonGivenBy.CASE_WORKER,
                        SampleLetters.EXPECTED));
    }

    static <C extends LetterContents> LetterOrder<C> order(
            LetterKind kind,
            LetterLanguage language,
            LocalDate date,
            LetterReceiver receiver,
            LetterSubject concerns,
            C contents) {
        return order(kind, language, date, receiver, concerns, Disclosure.FULL, contents);
    }

    static <C extends LetterContents> LetterOrder<C> order(
            LetterKind kind,
            LetterLanguage language,
            LocalDate date,
            LetterReceiver receiver,
            LetterSubject concerns,
            Disclosure disclosure,
            C contents) {
        return order(kind, language, date, receiver, concerns, unit(language), disclosure, contents);
    }

    static UnitBlock unit(LetterLanguage language) {
        return switch (language) {
            case NN ->
                new UnitBlock(
                        "Bjørnafjorden kommune",
                        "Koordinerande eining",
                        "00 12 34 00",
                        "koordinerande@bjornafjorden.example",
                        List.of("Postboks 84", "5202 Os"),
                        "08.00–15.00");
            case NB ->
                new UnitBlock(
                        "Nes kommune",
                        "Dialog og mestring",
                        "00 43 21 00",
                        "dialog@nes.example",
                        List.of("Leirvegen 4C", "2160 Årnes"),
                        "08.00–15.00");
        };
    }

    static <C extends LetterContents> LetterOrder<C> order(
            LetterKind kind,
            LetterLanguage language,
            LocalDate date,
            LetterReceiver receiver,
            LetterSubject concerns,
            UnitBlock unit,
            Disclosure disclosure,
            C contents) {
        boolean nynorsk = language == LetterLanguage.NN;
        return new LetterOrder<>(
                UUID.fromString("019c2f00-0000-7000-8000-000000000001"),
                UUID.fromString("019c2f00-0000-7000-8000-000000000002"),
                nynorsk ? "bjornafjorden" : "nes",
                kind,
                language,
                "2027/417",
                date,
                receiver,
                concerns,
                unit,
                "Kåre Lønning",
                "Gunhild Mæland",
                disclosure,
                references(contents, nynorsk),
                "2026-11",
                contents);
    }

    /** The same letter, signed by others. */
    static LetterOrder<?> signed(LetterOrder<?> order, String responsible, String caseHandler) {
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
                caseHandler,
                responsible,
                order.disclosure(),
                order.legalReferences(),
                order.rulebookVersion(),
                order.contents());
    }

    private static List<LegalReference> references(LetterContents contents, boolean nynorsk) {
        var health = nynorsk ? "helse- og omsorgstenestelova" : "helse- og omsorgstjenesteloven";
        var rights = nynorsk ? "pasient- og brukarrettslova" : "pasient- og brukerrettighetsloven";
        var administration = nynorsk ? "forvaltningslova" : "forvaltningsloven";
        var appeal = new LegalReference(rights, "§§ 7-2 og 7-5", "klage og klagefrist");
        return switch (contents) {
            case CoordinatorGranted granted
            when granted.scheme() == Scheme.CHILD_COORDINATOR ->
                List.of(
                        new LegalReference(health, "§ 7-2 a", "barnekoordinator"),
                        new LegalReference(rights, "§ 2-5 c", "rett til barnekoordinator"),
                        appeal);
            case CoordinatorGranted _ ->
                List.of(
                        new LegalReference(health, "§ 7-2", "koordinator"),
                        new LegalReference(rights, "§ 2-5 b", "rett til koordinator"),
                        appeal);
            case PlanGranted _ ->
                List.of(
                        new LegalReference(health, "§ 7-1", "individuell plan"),
                        new LegalReference(rights, "§ 2-5", "rett til individuell plan"),
                        appeal);
            case SchemesRefused _ -> List.of(new LegalReference(health, "§ 7-2", "koordinator"), appeal);
            case CoordinatedWithoutRight _ -> List.of(new LegalReference(health, "§ 3-4", "samarbeid og samordning"));
            case CoordinatorAppointed appointed
            when appointed.scheme() == Scheme.CHILD_COORDINATOR ->
                List.of(new LegalReference(health, "§ 7-2 a", "barnekoordinator"));
            case CoordinatorAppointed _ -> List.of(new LegalReference(health, "§ 7-2", "koordinator"));
            case DelayedAgain _,
                    MatterMovedOn _,
                    MatterHandedOver _,
                    RightBodyToSender _,
                    AdvanceNotice _,
                    AppealReceived _,
                    AppealSentOn _,
                    DecisionReversed _,
                    MeetingCalled _,
                    MeetingMinutes _,
                    PlanRevisionDue _,
                    ComingOfAge _,
                    ConsentWithdrawn _,
                    CaseClosed _ -> List.of(appeal);
            case ReceiptToParty _, ReceiptToSender _, DelayLetter _, StatusToSender _ ->
                List.of(
                        new LegalReference(
                                administration,
                                "§ 11 a",
                                nynorsk
                                        ? "saksbehandlingstid og førebels svar"
                                        : "saksbehandlingstid og foreløpig svar"),
                        new LegalReference(administration, "§ 11", nynorsk ? "rettleiing" : "veiledning"));
        };
    }
}
