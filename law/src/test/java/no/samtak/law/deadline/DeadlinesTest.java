package no.samtak.law.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import no.samtak.law.calendar.NonWorkingDay;
import no.samtak.law.policy.Policy;
import no.samtak.law.policy.SourcePolicies;
import no.samtak.law.rulebook.NoRulebookInForce;
import no.samtak.law.rulebook.Rulebooks;
import no.samtak.law.statute.LegalReference;
import no.samtak.law.statute.Statute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

    private static final Policy BJORNAFJORDEN = SourcePolicies.of("bjornafjorden");

    @Test
    void aReportOfSunday31JanuaryIsAnsweredByFriday26FebruaryWithAWarningAWeekBefore() {
        MunicipalDeadline deadline = Deadlines.delayLetter(LocalDate.of(2027, 1, 31), BJORNAFJORDEN);

        assertThat(deadline.nominalDate()).isEqualTo("2027-02-28");
        assertThat(deadline.sendBy()).isEqualTo("2027-02-26");
        assertThat(deadline.warnings()).containsExactly(LocalDate.of(2027, 2, 19));
        assertThat(deadline.steppedOver())
                .containsExactly(
                        new NonWorkingDay(LocalDate.of(2027, 2, 27), "lørdag"),
                        new NonWorkingDay(LocalDate.of(2027, 2, 28), "søndag"));
        assertThat(deadline.legalBasis())
                .extracting(LegalReference::statute)
                .containsExactly(Statute.FVL_11A, Statute.DL_148, Statute.DL_149);
    }

    @ParameterizedTest
    @CsvSource({"2027-01-28", "2027-01-29", "2027-01-30", "2027-01-31"})
    void theLastDaysOfJanuaryAllEndOnTheLastOfFebruary(LocalDate receivedOn) {
        assertThat(Deadlines.delayLetter(receivedOn, BJORNAFJORDEN).nominalDate())
                .isEqualTo("2027-02-28");
    }

    @ParameterizedTest
    @CsvSource({
        "2028-01-28, 2028-02-28",
        "2028-01-29, 2028-02-29",
        "2028-01-31, 2028-02-29",
        "2028-02-29, 2028-03-29",
        "2026-12-31, 2027-01-31",
        "2027-03-31, 2027-04-30",
        "2027-04-30, 2027-05-30"
    })
    void aMonthEndsOnTheSameNumberOrOnTheLastDay(LocalDate receivedOn, LocalDate nominalDate) {
        assertThat(Deadlines.delayLetter(receivedOn, BJORNAFJORDEN).nominalDate())
                .isEqualTo(nominalDate);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-22, 2027-03-22",
        "2027-04-12, 2027-05-12",
        "2027-04-05, 2027-05-05",
        "2027-02-01, 2027-03-01",
        "2027-05-03, 2027-06-03",
        "2027-02-28, 2027-03-24",
        "2027-04-17, 2027-05-14"
    })
    void theMunicipalityIsNeverLaterThanTheWorkingDayBefore(LocalDate receivedOn, LocalDate sendBy) {
        assertThat(Deadlines.delayLetter(receivedOn, BJORNAFJORDEN).sendBy()).isEqualTo(sendBy);
    }

    @Test
    void aRefusalKnownFourWeeksBefore17MayCanBeAppealedUntil18May() {
        CitizenDeadline deadline = Deadlines.appeal(LocalDate.of(2027, 4, 19));

        assertThat(deadline.nominalDate()).isEqualTo("2027-05-17");
        assertThat(deadline.citizenDeadline()).isEqualTo("2027-05-18");
        assertThat(deadline.lastInstant()).isEqualTo("2027-05-18T21:59:59Z");
        assertThat(deadline.steppedOver())
                .containsExactly(new NonWorkingDay(LocalDate.of(2027, 5, 17), "17. mai og 2. pinsedag"));
        assertThat(deadline.legalBasis())
                .extracting(LegalReference::statute)
                .startsWith(Statute.PBRL_7_5)
                .contains(Statute.DL_148, Statute.DL_149);
    }

    @Test
    void anAppealIsInTimeUntilMidnightInNorway() {
        CitizenDeadline deadline = Deadlines.appeal(LocalDate.of(2027, 4, 19));

        assertThat(deadline.isInTime(Instant.parse("2027-05-18T21:50:00Z"))).isTrue();
        assertThat(deadline.isInTime(Instant.parse("2027-05-18T21:59:59.999Z"))).isTrue();
        assertThat(deadline.isInTime(Instant.parse("2027-05-18T22:00:00Z"))).isFalse();
        assertThat(deadline.isInTime(Instant.parse("2027-05-18T22:10:00Z"))).isFalse();
    }

    @Test
    void aMessageStampedBeforeMidnightUtcIsReceivedTheNextDayInNorway() {
        LocalDate receivedOn = Deadlines.receivedOn(Instant.parse("2027-03-27T23:15:00Z"));

        assertThat(receivedOn).isEqualTo("2027-03-28");
        assertThat(Deadlines.delayLetter(receivedOn, BJORNAFJORDEN).sendBy()).isEqualTo("2027-04-28");
    }

    @Test
    void anAnswerIsNotPromisedForGoodFridayButForTheWednesdayBefore() {
        assertThat(Deadlines.expectedAnswer(LocalDate.of(2027, 2, 26), BJORNAFJORDEN))
                .isEqualTo("2027-03-24");
    }

    @Test
    void aPromiseOnGoodFridayIsAnsweredWithTheWednesdayBefore() {
        assertThat(Deadlines.promise(LocalDate.of(2027, 3, 26)))
                .isEqualTo(new PromisedDate.OnNonWorkingDay(
                        new NonWorkingDay(LocalDate.of(2027, 3, 26), "langfredag"),
                        LocalDate.of(2027, 3, 24),
                        LocalDate.of(2027, 3, 30)));
    }

    @Test
    void aPromiseOnAWorkingDayStands() {
        LocalDate monday = LocalDate.of(2027, 4, 12);
        assertThat(Deadlines.promise(monday)).isEqualTo(new PromisedDate.OnWorkingDay(monday));
    }

    @Test
    void aPromisedDateIsKeptThatDayWithAWarningAWeekBefore() {
        MunicipalDeadline promised =
                Deadlines.promisedAnswer(LocalDate.of(2027, 2, 26), LocalDate.of(2027, 3, 24), BJORNAFJORDEN);

        assertThat(promised.sendBy()).isEqualTo("2027-03-24").isEqualTo(promised.nominalDate());
        assertThat(promised.warnings()).containsExactly(LocalDate.of(2027, 3, 17));
        assertThat(promised.legalBasis()).extracting(LegalReference::statute).containsExactly(Statute.FVL_11A);
    }

    @Test
    void aCoordinatorIsNamedTwoWeeksAfterTheGrant() {
        assertThat(Deadlines.coordinatorNamedBy(LocalDate.of(2027, 3, 1), BJORNAFJORDEN))
                .isEqualTo("2027-03-15");
    }

    @Test
    void aWarningThatFallsOnAHolidayIsGivenOnTheWorkingDayBefore() {
        // Send-by is Friday 2 April 2027; a week earlier is langfredag.
        MunicipalDeadline deadline = Deadlines.delayLetter(LocalDate.of(2027, 3, 2), BJORNAFJORDEN);

        assertThat(deadline.sendBy()).isEqualTo("2027-04-02");
        assertThat(deadline.warnings()).containsExactly(LocalDate.of(2027, 3, 24));
    }

    @Test
    void theEntryPointGivesTheSameAnswerAsTheRule() {
        LocalDate date = LocalDate.of(2027, 1, 31);
        assertThat(Deadlines.compute(DeadlineRule.DELAY_LETTER, date, BJORNAFJORDEN))
                .isEqualTo(Deadlines.delayLetter(date, BJORNAFJORDEN));
        assertThat(Deadlines.compute(DeadlineRule.APPEAL, date, BJORNAFJORDEN)).isEqualTo(Deadlines.appeal(date));
        LocalDate letterLeaves = LocalDate.of(2027, 2, 26);
        assertThat(Deadlines.compute(DeadlineRule.PROMISED_ANSWER, letterLeaves, BJORNAFJORDEN))
                .isEqualTo(Deadlines.promisedAnswer(letterLeaves, LocalDate.of(2027, 3, 24), BJORNAFJORDEN));
    }

    @Test
    void aDateBeforeTheFirstRulebookIsRefusedWithASentence() {
        LocalDate tooEarly = Rulebooks.earliest().minusDays(1);
        assertThatThrownBy(() -> Deadlines.delayLetter(tooEarly, BJORNAFJORDEN))
                .isInstanceOf(NoRulebookInForce.class)
                .hasMessageContaining("2022-07-31")
                .hasMessageContaining("2022-08-01");
    }

    @Test
    void commentsAreDueOnAWorkingDayThreeWeeksAfterTheNotice() {
        // Three weeks from Monday 26 April 2027 is 17 May, and Whit Monday too.
        assertThat(Deadlines.commentsBy(LocalDate.of(2027, 4, 26), BJORNAFJORDEN))
                .isEqualTo("2027-05-18");
        assertThat(Deadlines.commentsBy(LocalDate.of(2027, 4, 5), BJORNAFJORDEN))
                .isEqualTo("2027-04-26");
    }

    @Test
    void afterAYearNobodyCanAdmitAnAppeal() {
        assertThat(Deadlines.lastDayForALateAppeal(LocalDate.of(2027, 3, 1))).isEqualTo("2028-03-01");
    }
}
