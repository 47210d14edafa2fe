package no.samtak.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.samtak.contracts.event.DeadlineAnnouncedV1.AnsweredBy;
import no.samtak.contracts.event.DecisionMadeV1.SchemeOutcome;
import no.samtak.contracts.event.LetterOrderedV1.ReleaseRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The wire form of every event: a golden file each, which a released version must never change. */
class EventJsonTest {

    private static final UUID CASE = id(1);
    private static final UUID PERSON = id(2);
    private static final UUID DEADLINE = id(3);
    private static final UUID ORDER = id(4);
    private static final UUID DECISION = id(5);
    private static final UUID CONSENT = id(7);
    private static final UUID APPOINTMENT = id(8);
    private static final UUID PLAN = id(8);

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Stream<Event> events() {
        return Stream.of(
                new ReferralRegisteredV1(
                        CASE, id(6), PERSON, "REPORT_OF_NEED", "HOSPITAL", "310000005", day("2027-01-31")),
                new ReferralCorrectedV1(CASE, id(6)),
                new ReferralSupplementedV1(CASE, id(6), id(9), day("2027-02-10")),
                new ReferralForwardedV1(CASE, id(6), "FORWARDED", day("2027-02-05")),
                new ReferralCancelledV1(CASE, id(6), "WRONG_PERSON"),
                new CaseHiddenV1(CASE),
                new CaseTakenOverV1(CASE, PERSON, day("2026-11-03")),
                new DeadlineAnnouncedV1(
                        CASE,
                        DEADLINE,
                        "DELAY_LETTER",
                        AnsweredBy.LETTER,
                        day("2027-02-28"),
                        day("2027-02-26"),
                        List.of(day("2027-02-19")),
                        List.of("FVL_11A", "DL_148", "DL_149")),
                new DeadlineWarnedV1(CASE, DEADLINE, day("2027-02-19")),
                new DeadlineMetV1(CASE, DEADLINE, Instant.parse("2027-02-26T11:00:03Z")),
                new DeadlineVoidedV1(CASE, DEADLINE, "DECIDED"),
                new LetterOrderedV1(CASE, ORDER, "L02", DEADLINE, ReleaseRule.OWNER_OR_SILENCE, null),
                new LetterDispatchedV1(
                        CASE, ORDER, id(7), "L02", "LOCAL_MAILBOX", Instant.parse("2027-02-26T11:00:03Z"), false),
                new LetterCameBackV1(
                        CASE, ORDER, id(7), "L02", "SVARUT", "IKKE_LEVERT", Instant.parse("2027-03-01T08:00:00Z")),
                new LetterReleaseChangedV1(CASE, ORDER, ReleaseRule.PERSON_ONLY, List.of("WORRY_FOR_SAFETY")),
                new DecisionMadeV1(
                        CASE,
                        DECISION,
                        day("2027-03-01"),
                        List.of(
                                new SchemeOutcome("CHILD_COORDINATOR", "GRANTED"),
                                new SchemeOutcome("INDIVIDUAL_PLAN", "DECLINED_BY_PERSON"))),
                new SchemeGrantedV1(CASE, DECISION, PERSON, "CHILD_COORDINATOR", day("2027-03-01"), day("2027-03-15")),
                new DecisionSubmittedV1(CASE, DECISION),
                new DecisionKnownV1(CASE, DECISION, day("2027-04-19"), day("2027-05-18")),
                new AppealReceivedV1(CASE, id(9), DECISION, "DECISION", day("2027-05-18"), "IN_TIME"),
                new AppealAdmittedV1(CASE, id(9), "NOT_TO_BLAME"),
                new AppealDismissedV1(CASE, id(9), "TOO_LATE"),
                new AppealReconsideredV1(CASE, id(9)),
                new AppealReversedV1(CASE, id(9), DECISION),
                new AppealForwardedV1(CASE, id(9), day("2027-05-25")),
                new AppealSettledV1(CASE, id(9), "UPHELD", day("2027-08-02")),
                new AppealCarriedOutV1(CASE, id(9), DECISION),
                new AdvanceNoticeGivenV1(CASE, id(9), List.of("CHILD_COORDINATOR"), day("2027-04-26")),
                new AdvanceNoticeClosedV1(CASE, id(9), "DROPPED"),
                new ServicesDisagreedV1(CASE, id(9)),
                new DisagreementSettledV1(CASE, id(9)),
                new DecisionDispatchedV1(CASE, DECISION, Instant.parse("2027-03-01T12:30:00Z")),
                new ConsentGivenV1(CASE, CONSENT, id(9), "COORDINATOR", day("2027-04-05"), List.of(PERSON)),
                new ConsentCompletedV1(CASE, "COORDINATOR", day("2027-04-20"), day("2031-06-12")),
                new ConsentWithdrawnV1(CASE, CONSENT, id(9), "COORDINATOR", day("2027-06-02"), List.of(id(9))),
                new CoordinatorAppointedV1(
                        CASE,
                        APPOINTMENT,
                        PERSON,
                        id(9),
                        "coordinator-1",
                        "CHILD_COORDINATOR",
                        Instant.parse("2027-04-20T08:00:00Z")),
                new AppointmentPausedV1(CASE, APPOINTMENT, Instant.parse("2027-06-02T07:00:00Z"), "CONSENT_WITHDRAWN"),
                new CaseAssignedV1(CASE, "case-worker-1"),
                new AppointmentEndedV1(CASE, APPOINTMENT, Instant.parse("2027-06-30T22:00:00Z"), "HANDED_OVER"),
                new PlanOpenedV1(CASE, PLAN, PERSON),
                new PlanActivatedV1(
                        CASE, PLAN, 1, day("2027-04-26"), day("2027-05-01"), day("2028-04-30"), day("2027-10-31")),
                new PlanRevisionBegunV1(CASE, PLAN, day("2027-10-15")),
                new PlanFrozenV1(CASE, PLAN, day("2027-06-02"), "CONSENT_WITHDRAWN"),
                new PlanClosedV1(CASE, PLAN, day("2028-04-30"), "NEED_HAS_ENDED"),
                new ConsentLapsedV1(CASE, "SHARING", day("2027-06-02"), List.of(id(9))),
                new SharingScopeChangedV1(CASE, List.of("NAV"), day("2027-06-02")),
                new PersonMergedV1(PERSON, id(9)),
                new PersonSplitV1(PERSON, id(9), List.of(CASE)),
                new CaseClosedV1(CASE, day("2027-04-02"), "PREGNANCY_ENDED"));
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventIsWrittenAsItsGoldenFile(Event event) {
        assertThat(json.<JsonNode>valueToTree(event)).isEqualTo(golden(event));
    }

    @ParameterizedTest
    @MethodSource("events")
    void aGoldenFileIsReadAsItsEvent(Event event) throws IOException {
        assertThat(json.treeToValue(golden(event), event.getClass())).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventIsFoundByItsNameOnTheWire(Event event) {
        String wireName = EventTypes.wireName("referral", event.getClass());

        assertThat(wireName).matches("no\\.samtak\\.referral\\.[A-Za-z]+\\.v1");
        assertThat(EventTypes.recordFor(wireName)).contains(event.getClass());
    }

    @Test
    void everyEventHasAGoldenFile() {
        assertThat(events().<Class<?>>map(Event::getClass).toList())
                .containsExactlyInAnyOrder(Event.class.getPermittedSubclasses());
    }

    @Test
    void aNameOfAnotherReleaseIsUnknown() {
        assertThat(EventTypes.recordFor("no.samtak.referral.DecisionMade.v2")).isEmpty();
        assertThat(EventTypes.recordFor("no.samtak.referral.DecisionUnmade.v1")).isEmpty();
        assertThat(EventTypes.recordFor("DecisionMadeV1")).isEmpty();
    }

    private JsonNode golden(Event event) {
        String name = event.getClass().getSimpleName();
        try (var file = EventJsonTest.class.getResourceAsStream("/event/" + name + ".json")) {
            return json.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UUID id(int last) {
        return UUID.fromString("019c2f00-0000-7000-8000-00000000000" + last);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
