package no.samtak.contracts.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.samtak.contracts.letter.MeetingMinutes.AgreedTask;
import no.samtak.contracts.letter.MeetingMinutes.NextMeeting;
import no.samtak.contracts.letter.MeetingMinutes.OwnComments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each letter lacks when it says nothing, and what only some of them must say. */
class MoreContentsTest {

    private static final List<MeetingParticipant> TABLE = List.of(new MeetingParticipant("Siri Moe", null));

    @Test
    void anEmptySecondDelayLetterNamesBothDatesTheLettersBeforeAndWhereToComplain() {
        assertThat(new DelayedAgain(null, null, " ", null, null, null, List.of(), null).missing())
                .containsExactly(
                        MandatoryContent.RECEIVED_ON,
                        MandatoryContent.RECEIVED_MATTER,
                        MandatoryContent.DELAY_REASON,
                        MandatoryContent.PROMISED_ON,
                        MandatoryContent.EXPECTED_ON,
                        MandatoryContent.EARLIER_LETTERS,
                        MandatoryContent.COMPLAINT_BODY);
    }

    @Test
    void emptyLettersOnTheRightBodyNameWhichAndWhy() {
        assertThat(new MatterMovedOn(null, null, null, null, null, null, List.of(), null).missing())
                .containsExactly(
                        MandatoryContent.RECEIVED_ON,
                        MandatoryContent.RECEIVED_MATTER,
                        MandatoryContent.RIGHT_BODY,
                        MandatoryContent.RIGHT_BODY_REASON);
        assertThat(new MatterHandedOver(null, null, null, List.of(), null).missing())
                .containsExactly(
                        MandatoryContent.RECEIVED_ON,
                        MandatoryContent.RECEIVED_MATTER,
                        MandatoryContent.RIGHT_BODY_REASON,
                        MandatoryContent.SENT_ITEMS);
        assertThat(new RightBodyToSender(null, null, null, null).missing())
                .containsExactly(MandatoryContent.RECEIVED_ON, MandatoryContent.RIGHT_BODY);
    }

    @Test
    void whatWasSentAndWhenItWasSentGoTogether() {
        assertThat(movedOn(List.of("Søknaden"), null).missing()).containsExactly(MandatoryContent.SENT_ITEMS);
        assertThat(movedOn(List.of(), null).missing()).isEmpty();
    }

    @Test
    void whatIsWantedHasALastDay() {
        assertThat(movedOn(List.of(), new WantedItems(List.of("Erklæring"), null))
                        .missing())
                .containsExactly(MandatoryContent.WANTED_BY);
        assertThat(movedOn(List.of(), new WantedItems(List.of(), Orders.SENT)).missing())
                .containsExactly(MandatoryContent.WANTED_BY);
    }

    @Test
    void anEmptyAdvanceNoticeNamesWhatWhyFactsAndTheDay() {
        assertThat(new AdvanceNotice(null, AdvanceNotice.Change.CHANGED, " ", null, null, null).missing())
                .containsExactly(
                        MandatoryContent.SCHEME,
                        MandatoryContent.CHANGE,
                        MandatoryContent.CHANGE_REASONS,
                        MandatoryContent.FACTS,
                        MandatoryContent.COMMENTS_BY);
    }

    @Test
    void emptyLettersOnAnAppealNameTimelinessAndStatement() {
        assertThat(new AppealReceived(null, null, null, null, null, null).missing())
                .containsExactly(
                        MandatoryContent.RECEIVED_ON,
                        MandatoryContent.TIMELINESS,
                        MandatoryContent.EXPECTED_ON,
                        MandatoryContent.APPEAL_BODY);
        assertThat(new AppealSentOn(null, null, Orders.DECIDED, null, null, null, List.of()).missing())
                .containsExactly(
                        MandatoryContent.RECEIVED_ON,
                        MandatoryContent.DECISION_FORM,
                        MandatoryContent.SENT_ON,
                        MandatoryContent.APPEAL_BODY,
                        MandatoryContent.STATEMENT,
                        MandatoryContent.DOCUMENTS);
    }

    @Test
    void anEmptyReversalNamesOutcomeCoordinatorAndCosts() {
        assertThat(reversed(DecisionReversed.ReversedBy.COUNTY_GOVERNOR, null).missing())
                .containsExactly(
                        MandatoryContent.SCHEME,
                        MandatoryContent.RIGHT_HOLDER,
                        MandatoryContent.DECISION_FORM,
                        MandatoryContent.DECIDED_ON,
                        MandatoryContent.EARLIER_DECIDED_ON,
                        MandatoryContent.NEW_OUTCOME,
                        MandatoryContent.EFFECT_FROM,
                        MandatoryContent.INTERIM_CONTACT,
                        MandatoryContent.COORDINATOR_NAMED_BY,
                        MandatoryContent.COSTS_PERIOD);
    }

    @Test
    void onlyTheMunicipalitysOwnReversalCanBeAppealed() {
        assertThat(reversed(DecisionReversed.ReversedBy.MUNICIPALITY, null).missing())
                .contains(MandatoryContent.APPEAL_BODY, MandatoryContent.APPEAL_PERIOD);
        assertThatThrownBy(() -> reversed(DecisionReversed.ReversedBy.COUNTY_GOVERNOR, Orders.APPEAL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEmptyInvitationNamesWhenWhereWhyAndWho() {
        assertThat(new MeetingCalled(Orders.SENT, null, null, " ", null, List.of(), List.of(), null).missing())
                .containsExactly(
                        MandatoryContent.MEETING_TIME,
                        MandatoryContent.MEETING_PLACE,
                        MandatoryContent.AGENDA,
                        MandatoryContent.PARTICIPANTS,
                        MandatoryContent.ANSWER_TO);
    }

    @Test
    void minutesSayWhatWasSettledAlsoWhenThatIsNothing() {
        assertThat(new MeetingMinutes(null, List.of(), List.of(), List.of(), null, List.of(), null).missing())
                .containsExactly(
                        MandatoryContent.MEETING_TIME,
                        MandatoryContent.PARTICIPANTS,
                        MandatoryContent.MEETING_DECISIONS,
                        MandatoryContent.NEXT_MEETING,
                        MandatoryContent.OWN_COMMENTS);
        assertThat(minutes(List.of()).missing()).isEmpty();
    }

    @Test
    void aTaskWithoutADayIsNoTask() {
        assertThat(minutes(List.of(new AgreedTask("Ringe skulen", "Siri", null)))
                        .missing())
                .containsExactly(MandatoryContent.MEETING_TASKS);
    }

    @Test
    void anEmptyRevisionNamesThePeriodWhatToReviewAndADay() {
        assertThat(new PlanRevisionDue(null, List.of(), null, null).missing())
                .containsExactly(
                        MandatoryContent.PERIOD_ENDS_ON,
                        MandatoryContent.REVIEW,
                        MandatoryContent.SUGGESTED_ON,
                        MandatoryContent.ANSWER_TO);
    }

    @Test
    void atEighteenTheLetterTellsWhatFollowsAndOfTheAppeal() {
        assertThat(comingOfAge(ComingOfAge.Age.SIXTEEN).missing())
                .containsExactly(
                        MandatoryContent.COMES_OF_AGE_ON, MandatoryContent.WHO_DECIDES, MandatoryContent.CONSENT_BY);
        assertThat(comingOfAge(ComingOfAge.Age.EIGHTEEN).missing())
                .containsExactly(
                        MandatoryContent.COMES_OF_AGE_ON,
                        MandatoryContent.WHO_DECIDES,
                        MandatoryContent.CONSENT_BY,
                        MandatoryContent.TRANSITION,
                        MandatoryContent.APPEAL_BODY,
                        MandatoryContent.APPEAL_PERIOD);
    }

    @Test
    void anEmptyLetterOnWithdrawnConsentNamesWhatAndWhomToCall() {
        assertThat(new ConsentWithdrawn(null, List.of(), List.of(), null).missing())
                .containsExactly(
                        MandatoryContent.WITHDRAWN_ON,
                        MandatoryContent.WITHDRAWN_CONSENT,
                        MandatoryContent.INTERIM_CONTACT);
    }

    @Test
    void onlyAnEndThatWasDecidedHasReasonsAndAnAppeal() {
        assertThat(closed(CaseClosed.Reason.MOVED).missing()).isEmpty();
        assertThat(closed(CaseClosed.Reason.ENDED_BY_DECISION).missing())
                .containsExactly(
                        MandatoryContent.SCHEME,
                        MandatoryContent.CHANGE_REASONS,
                        MandatoryContent.DECISION_FORM,
                        MandatoryContent.APPEAL_BODY,
                        MandatoryContent.APPEAL_PERIOD);
    }

    @Test
    void aProtectedHouseholdIsNotToldWhereAndWithWhom() {
        assertThat(Disclosure.NAMES_AND_PLACES_WITHHELD.withholds(MandatoryContent.MEETING_PLACE))
                .isTrue();
        assertThat(Disclosure.NAMES_AND_PLACES_WITHHELD.withholds(MandatoryContent.MEETING_TIME))
                .isFalse();
        assertThat(Disclosure.FULL.withholds(MandatoryContent.RIGHT_BODY)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void whoOnlyMeetsOrReceivesAMatterGetsNothingElse(LetterKind kind) {
        gets(ReceiverRole.MEETING_PARTICIPANT, kind, List.of(LetterKind.L15, LetterKind.L16));
        gets(ReceiverRole.RECEIVING_BODY, kind, List.of(LetterKind.L04, LetterKind.L12));
    }

    private static void gets(ReceiverRole role, LetterKind kind, List<LetterKind> allowed) {
        if (allowed.contains(kind)) {
            assertThat(LetterContents.contentsType(kind, role)).isNotNull();
        } else {
            assertThatThrownBy(() -> LetterContents.contentsType(kind, role))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static MatterMovedOn movedOn(List<String> sent, WantedItems wanted) {
        return new MatterMovedOn(
                Orders.RECEIVED, ReceivedMatter.APPLICATION, "Askvik kommune", null, "Flytta.", null, sent, wanted);
    }

    private static DecisionReversed reversed(DecisionReversed.ReversedBy by, AppealRight appeal) {
        return new DecisionReversed(by, null, null, null, null, null, null, null, null, null, null, appeal);
    }

    private static MeetingMinutes minutes(List<AgreedTask> tasks) {
        return new MeetingMinutes(
                Orders.SENT,
                TABLE,
                List.of("Vi held fram."),
                tasks,
                new NextMeeting(null),
                List.of(),
                new OwnComments(null));
    }

    private static ComingOfAge comingOfAge(ComingOfAge.Age age) {
        return new ComingOfAge(age, Scheme.CHILD_COORDINATOR, null, null, null, null, null);
    }

    private static CaseClosed closed(CaseClosed.Reason reason) {
        return new CaseClosed(Orders.SENT, reason, List.of(), null, null, null);
    }
}
