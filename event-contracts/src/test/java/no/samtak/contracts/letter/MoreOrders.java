package no.samtak.contracts.letter;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.samtak.contracts.letter.MeetingMinutes.AgreedTask;
import no.samtak.contracts.letter.MeetingMinutes.NextMeeting;
import no.samtak.contracts.letter.MeetingMinutes.OwnComments;

/** Complete orders for delays beyond the first, other bodies, appeals, meetings and endings. All people are made up. */
final class MoreOrders {

    private static final List<MeetingParticipant> TABLE = List.of(
            new MeetingParticipant("Solveig Bråten Žagar", "mor"),
            new MeetingParticipant("Áile Vårdal", "barnekoordinator"));
    private static final LetterReceiver NEIGHBOUR = new LetterReceiver(
            LetterReceiver.Kind.ORGANISATION,
            ReceiverRole.RECEIVING_BODY,
            "Askvik kommune",
            List.of("Postboks 3"),
            "6000",
            "Ålesund",
            new DigitalAddress(DigitalAddress.Scheme.ORGANISATION_NUMBER, "999999999"));

    private MoreOrders() {}

    static LetterOrder<DelayedAgain> delayedAgain() {
        return toMother(
                LetterKind.L03,
                day(3, 23),
                new DelayedAgain(
                        Orders.RECEIVED,
                        ReceivedMatter.REPORT_OF_NEED,
                        "Vi ventar framleis på opplysningar.",
                        DelayLetter.ReasonGivenBy.CASE_WORKER,
                        day(3, 24),
                        day(4, 14),
                        List.of(Orders.SENT),
                        "Statsforvaltaren i Vestland"));
    }

    static LetterOrder<MatterMovedOn> matterMovedOn() {
        return toMother(
                LetterKind.L04,
                Orders.SENT,
                new MatterMovedOn(
                        Orders.RECEIVED,
                        ReceivedMatter.APPLICATION,
                        "Askvik kommune",
                        "00 65 43 21",
                        "De har flytta dit.",
                        Orders.SENT,
                        List.of("Søknaden"),
                        new WantedItems(List.of("Erklæring frå helsestasjonen"), day(3, 12))));
    }

    static LetterOrder<MatterHandedOver> matterHandedOver() {
        return Orders.order(
                LetterKind.L04,
                Orders.SENT,
                NEIGHBOUR,
                new MatterHandedOver(
                        Orders.RECEIVED,
                        ReceivedMatter.APPLICATION,
                        "Familien har flytta til dykk.",
                        List.of("Søknaden"),
                        null));
    }

    static LetterOrder<RightBodyToSender> rightBodyToSender() {
        return Orders.order(
                LetterKind.L04,
                Orders.SENT,
                Orders.HOSPITAL,
                new RightBodyToSender(Orders.RECEIVED, "EPJ-2027-000417", "Askvik kommune", Orders.SENT));
    }

    static LetterOrder<AdvanceNotice> advanceNotice() {
        return toMother(
                LetterKind.L10,
                Orders.DECIDED,
                new AdvanceNotice(
                        Scheme.CHILD_COORDINATOR,
                        AdvanceNotice.Change.ENDED,
                        "Barnekoordinatoren sluttar 1. mai.",
                        "Berre skulen er inne no. Det er ikkje meir å samordne.",
                        "Fysioterapien vart avslutta i januar, og de har ikkje hatt møte sidan.",
                        day(3, 22)));
    }

    static LetterOrder<AppealReceived> appealReceived() {
        return toMother(
                LetterKind.L11,
                day(3, 15),
                new AppealReceived(
                        day(3, 14),
                        DecisionForm.VEDTAK,
                        Orders.DECIDED,
                        AppealReceived.Timeliness.IN_TIME,
                        day(4, 12),
                        "Statsforvaltaren i Vestland"));
    }

    static LetterOrder<AppealSentOn> appealSentOn() {
        return toMother(
                LetterKind.L12,
                day(4, 9),
                new AppealSentOn(
                        day(3, 14),
                        DecisionForm.VEDTAK,
                        Orders.DECIDED,
                        day(4, 9),
                        "Statsforvaltaren i Vestland",
                        "Vi har vurdert klaga og finn ikkje grunn til å endre vedtaket før møte med skulen.",
                        List.of("Vedtaket", "Klaga", "Rekneark over timar")));
    }

    static LetterOrder<DecisionReversed> decisionReversed() {
        return toMother(
                LetterKind.L13,
                day(4, 9),
                new DecisionReversed(
                        DecisionReversed.ReversedBy.MUNICIPALITY,
                        Scheme.CHILD_COORDINATOR,
                        RightHolder.FAMILY,
                        DecisionForm.VEDTAK,
                        day(4, 9),
                        Orders.DECIDED,
                        "Familien får barnekoordinator. De har alt tre tenester.",
                        null,
                        day(4, 12),
                        CoordinatorContact.named(Orders.COORDINATOR, day(4, 12), null),
                        3,
                        new AppealRight("Statsforvaltaren i Vestland", 4, day(5, 10))));
    }

    static LetterOrder<MeetingCalled> meetingCalled() {
        return toMother(
                LetterKind.L15,
                Orders.APPOINTED,
                new MeetingCalled(
                        day(3, 31),
                        LocalTime.of(10, 0),
                        LocalTime.of(11, 30),
                        "Grupperommet på helsestasjonen",
                        "https://meet.example/417",
                        List.of("Korleis det går på skulen"),
                        TABLE,
                        Orders.COORDINATOR));
    }

    static LetterOrder<MeetingMinutes> meetingMinutes() {
        return toMother(
                LetterKind.L16,
                day(4, 2),
                new MeetingMinutes(
                        day(3, 31),
                        TABLE,
                        List.of("Hjelpemiddelet blir prøvd i fire veker"),
                        List.of(new AgreedTask("Rekneark til skulen", "Áile Vårdal", day(4, 9))),
                        new NextMeeting(null),
                        List.of(),
                        new OwnComments("Takk for eit godt møte.")));
    }

    static LetterOrder<PlanRevisionDue> planRevisionDue() {
        return toMother(
                LetterKind.L17,
                day(4, 2),
                new PlanRevisionDue(
                        day(5, 2), List.of("Måla i planen", "Kven som deltek"), day(4, 20), Orders.COORDINATOR));
    }

    static LetterOrder<ComingOfAge> comingOfAge() {
        return toMother(
                LetterKind.L18,
                day(4, 2),
                new ComingOfAge(
                        ComingOfAge.Age.EIGHTEEN,
                        Scheme.CHILD_COORDINATOR,
                        day(9, 29),
                        ComingOfAge.WhoDecides.THE_YOUNG_PERSON,
                        day(9, 1),
                        ComingOfAge.Transition.COORDINATOR_WILL_BE_ASSESSED,
                        new AppealRight("Statsforvaltaren i Vestland", 4, null)));
    }

    static LetterOrder<ConsentWithdrawn> consentWithdrawn() {
        return toMother(
                LetterKind.L19,
                day(4, 2),
                new ConsentWithdrawn(
                        day(4, 1),
                        List.of(ConsentWithdrawn.Purpose.SHARING, ConsentWithdrawn.Purpose.COORDINATOR),
                        List.of("Fysio- og ergoterapi"),
                        Orders.UNIT_CONTACT));
    }

    static LetterOrder<CaseClosed> caseClosed() {
        return toMother(
                LetterKind.L20,
                day(4, 2),
                new CaseClosed(
                        day(4, 1),
                        CaseClosed.Reason.NO_LONGER_NEEDED,
                        List.of(Scheme.CHILD_COORDINATOR),
                        "Takk for samarbeidet.",
                        null,
                        null));
    }

    private static <C extends LetterContents> LetterOrder<C> toMother(LetterKind kind, LocalDate date, C contents) {
        return Orders.order(kind, date, Orders.MOTHER, contents);
    }

    private static LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(2027, month, dayOfMonth);
    }
}
