package no.samtak.notification.letter.render;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import no.samtak.contracts.letter.AdvanceNotice;
import no.samtak.contracts.letter.AppealReceived;
import no.samtak.contracts.letter.AppealSentOn;
import no.samtak.contracts.letter.CaseClosed;
import no.samtak.contracts.letter.ComingOfAge;
import no.samtak.contracts.letter.ConsentWithdrawn;
import no.samtak.contracts.letter.ContactPerson;
import no.samtak.contracts.letter.CoordinatorContact;
import no.samtak.contracts.letter.DecisionForm;
import no.samtak.contracts.letter.DecisionReversed;
import no.samtak.contracts.letter.DelayLetter;
import no.samtak.contracts.letter.DelayedAgain;
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
import no.samtak.contracts.letter.MeetingMinutes.AgreedTask;
import no.samtak.contracts.letter.MeetingMinutes.NextMeeting;
import no.samtak.contracts.letter.MeetingMinutes.OwnComments;
import no.samtak.contracts.letter.MeetingParticipant;
import no.samtak.contracts.letter.PlanRevisionDue;
import no.samtak.contracts.letter.ReceivedMatter;
import no.samtak.contracts.letter.ReceiverRole;
import no.samtak.contracts.letter.RightBodyToSender;
import no.samtak.contracts.letter.RightHolder;
import no.samtak.contracts.letter.Scheme;
import no.samtak.contracts.letter.WantedItems;

/** The specimens, and long letters on delays, other bodies, appeals, meetings and endings. */
final class MoreSampleLetters {

    static final Specimens SPECIMENS =
            new Specimens(JsonMapper.builder().addModule(new JavaTimeModule()).build());

    private static final LocalDate LATER = LocalDate.of(2027, 4, 14);
    private static final String BODY = "Gáivuona suohkan – Kåfjord kommune – Kaivuonon komuuni";
    private static final String LONG_ITEM =
            "Uttale frå Fjordane barneavdeling, seksjon for habilitering, med vedlegg om hjelpemiddel og tilrettelegging";
    private static final ContactPerson CONTACT = new ContactPerson(
            "Áile Ragnhild Vårdal-Čuovgalanjárga", "00 12 34 01", "Avdeling for fysioterapi og ergoterapi");
    private static final LetterSubject CHILD = new LetterSubject(LetterSubject.Kind.PERSON, "Nils Ánte");
    private static final LetterReceiver MOTHER = new LetterReceiver(
            LetterReceiver.Kind.PERSON,
            ReceiverRole.GUARDIAN,
            SampleLetters.LONG_NAME,
            List.of("c/o Familien Østensjø-Bjørnstjerne", "Øvre Langfjordbotnvegen 1284 B, bustad H0203"),
            "9545",
            "Langfjordbotn",
            null);
    private static final LetterReceiver YOUNG = SampleOrder.person(ReceiverRole.SELF, "Nils Ánte Bråten", "Lia 1");
    private static final List<MeetingParticipant> TABLE = Stream.of("mor", "far", "barnekoordinator", "lærar", "lege")
            .map(capacity -> new MeetingParticipant(SampleLetters.LONG_NAME, capacity))
            .toList();

    private MoreSampleLetters() {}

    static LetterOrder<?> specimen(String templateId, LetterLanguage language) {
        var unit = SampleOrder.unit(language);
        return SPECIMENS
                .of(templateId, language, language == LetterLanguage.NN ? "bjornafjorden" : "nes", unit)
                .orElseThrow();
    }

    static List<LetterOrder<?>> longOnes(LetterLanguage language) {
        return List.of(
                toMother(
                        LetterKind.L03,
                        language,
                        new DelayedAgain(
                                SampleLetters.RECEIVED,
                                ReceivedMatter.REPORT_OF_NEED,
                                SampleLetters.LONG_REASON,
                                DelayLetter.ReasonGivenBy.MUNICIPALITY,
                                SampleLetters.EXPECTED,
                                LATER,
                                List.of(SampleLetters.SENT, SampleLetters.EXPECTED, LATER),
                                "Statsforvaltaren i Vestland")),
                toMother(
                        LetterKind.L04,
                        language,
                        new MatterMovedOn(
                                SampleLetters.RECEIVED,
                                ReceivedMatter.REPORT_OF_NEED,
                                BODY,
                                null,
                                SampleLetters.LONG_REASON,
                                null,
                                List.of(),
                                new WantedItems(List.of(LONG_ITEM, LONG_ITEM), LATER))),
                order(
                        LetterKind.L04,
                        language,
                        body(),
                        new MatterHandedOver(
                                SampleLetters.RECEIVED,
                                ReceivedMatter.REPORT_OF_NEED,
                                SampleLetters.LONG_REASON,
                                List.of(LONG_ITEM, LONG_ITEM, LONG_ITEM),
                                null)),
                SampleOrder.order(
                        LetterKind.L04,
                        language,
                        SampleLetters.SENT,
                        SampleOrder.hospital(),
                        null,
                        new RightBodyToSender(SampleLetters.RECEIVED, null, BODY, null)),
                toMother(
                        LetterKind.L10,
                        language,
                        new AdvanceNotice(
                                Scheme.INDIVIDUAL_PLAN,
                                AdvanceNotice.Change.CHANGED,
                                SampleLetters.LONG_REASON,
                                SampleLetters.LONG_REASON,
                                SampleLetters.LONG_REASON,
                                LATER)),
                toMother(
                        LetterKind.L11,
                        language,
                        new AppealReceived(
                                SampleLetters.APPOINTED,
                                null,
                                null,
                                AppealReceived.Timeliness.LATENESS_WILL_BE_ASSESSED,
                                LATER,
                                "Statsforvaltaren i Vestland")),
                order(LetterKind.L12, language, body(), appealSentOn()),
                toMother(
                        LetterKind.L13,
                        language,
                        new DecisionReversed(
                                DecisionReversed.ReversedBy.COUNTY_GOVERNOR,
                                Scheme.INDIVIDUAL_PLAN,
                                RightHolder.PERSON,
                                DecisionForm.AVGJORELSE,
                                LATER,
                                SampleLetters.DECIDED,
                                SampleLetters.LONG_REASON,
                                SampleLetters.LONG_REASON,
                                LATER,
                                CoordinatorContact.untilNamed(SampleLetters.INTERIM, LATER),
                                3,
                                null)),
                order(
                        LetterKind.L15,
                        language,
                        SampleOrder.person(ReceiverRole.MEETING_PARTICIPANT, "Per Moe", "Lia 2"),
                        new MeetingCalled(
                                LATER,
                                LocalTime.of(9, 0),
                                null,
                                null,
                                "https://moterom.example/ansvarsgruppe/019c2f00-0000-7000-8000-000000000001",
                                List.of(LONG_ITEM, LONG_ITEM, LONG_ITEM),
                                TABLE,
                                CONTACT)),
                toMother(
                        LetterKind.L16,
                        language,
                        new MeetingMinutes(
                                SampleLetters.APPOINTED,
                                TABLE,
                                List.of(LONG_ITEM, LONG_ITEM, LONG_ITEM),
                                List.of(
                                        new AgreedTask(LONG_ITEM, SampleLetters.LONG_NAME, LATER),
                                        new AgreedTask("ringjer NAV", "Per", LATER)),
                                new NextMeeting(null),
                                List.of(),
                                new OwnComments(SampleLetters.LONG_REASON))),
                toMother(
                        LetterKind.L17,
                        language,
                        new PlanRevisionDue(
                                LATER, List.of(LONG_ITEM, LONG_ITEM, LONG_ITEM), SampleLetters.APPOINTED, CONTACT)),
                SampleOrder.order(
                        LetterKind.L18,
                        language,
                        SampleLetters.APPOINTED,
                        YOUNG,
                        null,
                        new ComingOfAge(
                                ComingOfAge.Age.SIXTEEN,
                                Scheme.CHILD_COORDINATOR,
                                LocalDate.of(2027, 5, 9),
                                ComingOfAge.WhoDecides.THE_YOUNG_PERSON,
                                LATER,
                                null,
                                null)),
                toMother(
                        LetterKind.L19,
                        language,
                        new ConsentWithdrawn(
                                SampleLetters.APPOINTED,
                                List.of(ConsentWithdrawn.Purpose.values()),
                                List.of(BODY, "skulen", "NAV"),
                                CONTACT)),
                toMother(
                        LetterKind.L20,
                        language,
                        new CaseClosed(
                                LATER,
                                CaseClosed.Reason.ENDED_BY_DECISION,
                                List.of(Scheme.CHILD_COORDINATOR, Scheme.INDIVIDUAL_PLAN),
                                SampleLetters.LONG_REASON,
                                DecisionForm.VEDTAK,
                                SampleLetters.APPEAL)));
    }

    private static AppealSentOn appealSentOn() {
        return new AppealSentOn(
                SampleLetters.APPOINTED,
                null,
                null,
                LATER,
                "Statsforvaltaren i Vestland",
                SampleLetters.LONG_REASON,
                List.of(LONG_ITEM, LONG_ITEM));
    }

    private static LetterReceiver body() {
        return new LetterReceiver(
                LetterReceiver.Kind.ORGANISATION,
                ReceiverRole.RECEIVING_BODY,
                BODY,
                List.of("Postboks 74"),
                "9148",
                "Olderdalen",
                null);
    }

    static <C extends LetterContents> LetterOrder<C> toMother(LetterKind kind, LetterLanguage language, C contents) {
        return order(kind, language, MOTHER, contents);
    }

    private static <C extends LetterContents> LetterOrder<C> order(
            LetterKind kind, LetterLanguage language, LetterReceiver receiver, C contents) {
        return SampleOrder.order(kind, language, LATER, receiver, CHILD, contents);
    }
}
