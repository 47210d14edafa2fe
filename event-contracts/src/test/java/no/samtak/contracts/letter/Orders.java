package no.samtak.contracts.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samtak.contracts.letter.SchemesRefused.CoordinationFound;
import no.samtak.contracts.letter.SchemesRefused.CriterionFound;
import no.samtak.contracts.letter.SchemesRefused.RefusedScheme;

/** One complete order per sort of contents, as the golden files hold them. All people are made up. */
final class Orders {

    static final LocalDate RECEIVED = LocalDate.of(2027, 1, 31);
    static final LocalDate SENT = LocalDate.of(2027, 2, 26);
    static final LocalDate DECIDED = LocalDate.of(2027, 3, 1);
    static final LocalDate APPOINTED = LocalDate.of(2027, 3, 10);
    static final ContactPerson COORDINATOR = new ContactPerson("Áile Vårdal", "00 12 34 01", "Fysio- og ergoterapi");
    static final ContactPerson UNIT_CONTACT = new ContactPerson("Kåre Lønning", "00 12 34 00", null);
    static final AppealRight APPEAL = new AppealRight("Statsforvaltaren i Vestland", 4, LocalDate.of(2027, 3, 30));

    static final LetterReceiver MOTHER = new LetterReceiver(
            LetterReceiver.Kind.PERSON,
            ReceiverRole.GUARDIAN,
            "Solveig Bråten Žagar",
            List.of("Lyngvegen 12 B"),
            "5200",
            "Os",
            new DigitalAddress(DigitalAddress.Scheme.BIRTH_NUMBER, "05819299970"));
    static final LetterReceiver HOSPITAL = new LetterReceiver(
            LetterReceiver.Kind.ORGANISATION,
            ReceiverRole.SENDER,
            "Fjordane barneavdeling",
            List.of("Postboks 1400"),
            "5021",
            "Bergen",
            new DigitalAddress(DigitalAddress.Scheme.ORGANISATION_NUMBER, "999999999"));

    private Orders() {}

    static LetterOrder<ReceiptToParty> receiptToParty() {
        return order(
                LetterKind.L01,
                RECEIVED,
                MOTHER,
                new ReceiptToParty(
                        RECEIVED, ReceivedMatter.REPORT_OF_NEED, List.of(), "Fjordane barneavdeling", day(2, 26)));
    }

    static LetterOrder<ReceiptToSender> receiptToSender() {
        return order(LetterKind.L01, RECEIVED, HOSPITAL, new ReceiptToSender(RECEIVED, "EPJ-2027-000417"));
    }

    static LetterOrder<DelayLetter> delayLetter() {
        return order(
                LetterKind.L02,
                SENT,
                MOTHER,
                new DelayLetter(
                        RECEIVED,
                        ReceivedMatter.REPORT_OF_NEED,
                        "Vi ventar på opplysningar om kva tenester som alt er i gang.",
                        DelayLetter.ReasonGivenBy.CASE_WORKER,
                        day(3, 24)));
    }

    static LetterOrder<StatusToSender> statusToSender() {
        return order(LetterKind.L02, SENT, HOSPITAL, new StatusToSender(RECEIVED, "EPJ-2027-000417"));
    }

    static LetterOrder<CoordinatorGranted> coordinatorGranted() {
        return order(
                LetterKind.L05,
                DECIDED,
                MOTHER,
                new CoordinatorGranted(
                        Scheme.CHILD_COORDINATOR,
                        RightHolder.FAMILY,
                        DecisionForm.VEDTAK,
                        DECIDED,
                        CoordinatorContact.untilNamed(UNIT_CONTACT, day(3, 15)),
                        RecordedConsent.stillNeeded(),
                        null,
                        APPEAL));
    }

    static LetterOrder<PlanGranted> planGranted() {
        return order(
                LetterKind.L07,
                DECIDED,
                MOTHER,
                new PlanGranted(
                        DecisionForm.VEDTAK,
                        DECIDED,
                        CoordinatorContact.untilNamed(UNIT_CONTACT, day(3, 15)),
                        day(4, 16),
                        new RecordedConsent(day(2, 22)),
                        RecordedConsent.stillNeeded(),
                        "De har alt tre tenester som bør sjåast i samanheng.",
                        APPEAL));
    }

    static LetterOrder<SchemesRefused> coordinatorRefused() {
        return order(
                LetterKind.L06,
                DECIDED,
                MOTHER,
                new SchemesRefused(
                        List.of(new RefusedScheme(
                                Scheme.CHILD_COORDINATOR,
                                List.of(
                                        new CriterionFound(
                                                "Barnet er under 18 år, eller familien ventar barn", true, null),
                                        new CriterionFound(
                                                "Barnet har alvorleg sjukdom, skade eller nedsett funksjonsevne",
                                                false,
                                                "Ingen fortel om sjukdom eller skade.")))),
                        DecisionForm.AVGJORELSE,
                        DECIDED,
                        "Det beste for Nils Ánte er at skulen held fram med møta.",
                        null,
                        new CoordinationFound("Skulen", null),
                        APPEAL));
    }

    static LetterOrder<SchemesRefused> planRefused() {
        return order(
                LetterKind.L08,
                DECIDED,
                MOTHER,
                new SchemesRefused(
                        List.of(new RefusedScheme(
                                Scheme.INDIVIDUAL_PLAN,
                                List.of(new CriterionFound(
                                        "Behovet gjeld koordinerte tenester",
                                        false,
                                        "Berre éi helseteneste er inne.")))),
                        DecisionForm.AVGJORELSE,
                        DECIDED,
                        "Ein plan ville ikkje gjort arbeidet lettare.",
                        null,
                        null,
                        APPEAL));
    }

    static LetterOrder<CoordinatedWithoutRight> coordinatedWithoutRight() {
        return order(
                LetterKind.L09,
                DECIDED,
                MOTHER,
                new CoordinatedWithoutRight(
                        ReceivedMatter.REPORT_OF_NEED,
                        "Skulen",
                        new ContactPerson("Berit Øvrebø", "00 12 34 02", null),
                        "Skulen kallar inn til eit møte kvar månad."));
    }

    static LetterOrder<CoordinatorAppointed> coordinatorAppointed() {
        return order(
                LetterKind.L14,
                APPOINTED,
                MOTHER,
                new CoordinatorAppointed(
                        Scheme.CHILD_COORDINATOR,
                        CoordinatorContact.named(
                                COORDINATOR, APPOINTED, new ContactPerson("Berit Øvrebø", "00 12 34 02", null)),
                        null,
                        CoordinatorAppointed.Reason.FIRST_APPOINTMENT,
                        null));
    }

    static <C extends LetterContents> LetterOrder<C> order(
            LetterKind kind, LocalDate date, LetterReceiver receiver, C contents) {
        return new LetterOrder<>(
                UUID.fromString("019c2f00-0000-7000-8000-000000000001"),
                UUID.fromString("019c2f00-0000-7000-8000-000000000002"),
                "bjornafjorden",
                kind,
                LetterLanguage.NN,
                "2027/417",
                date,
                receiver,
                receiver.role().isStatusOnly() ? null : new LetterSubject(LetterSubject.Kind.PERSON, "Nils Ánte"),
                new UnitBlock(
                        "Bjørnafjorden kommune",
                        "Koordinerande eining",
                        "00 12 34 00",
                        "koordinerande@bjornafjorden.example",
                        List.of("Postboks 84", "5202 Os"),
                        "08.00–15.00"),
                "Kåre Lønning",
                "Gunhild Mæland",
                Disclosure.FULL,
                List.of(new LegalReference("forvaltningslova", "§ 11 a", "saksbehandlingstid og førebels svar")),
                "2026-11",
                contents);
    }

    private static LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(2027, month, dayOfMonth);
    }
}
