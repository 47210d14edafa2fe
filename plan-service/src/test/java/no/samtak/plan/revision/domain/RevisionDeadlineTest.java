package no.samtak.plan.revision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.plan.plan.domain.PlanId;
import org.junit.jupiter.api.Test;

class RevisionDeadlineTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 4, 26);

    @Test
    void aRevisionOnASundayIsDoneTheFridayBefore() {
        RevisionDeadline deadline = revision("2027-10-31", TODAY);

        assertThat(deadline.nominalDate()).isEqualTo("2027-10-31");
        assertThat(deadline.actBy()).isEqualTo("2027-10-29");
    }

    @Test
    void theWarningComesThirtyDaysBeforeOnAWorkingDay() {
        assertThat(revision("2027-10-29", TODAY).warnings()).containsExactly(LocalDate.of(2027, 9, 29));
        // 30 days before Monday 1 November is a Saturday.
        assertThat(revision("2027-11-01", TODAY).warnings()).containsExactly(LocalDate.of(2027, 10, 1));
    }

    @Test
    void aWarningThatWouldLieInThePastComesAtOnce() {
        assertThat(revision("2027-05-10", TODAY).warnings()).containsExactly(TODAY);
    }

    @Test
    void aRevisionTheNextWorkingDayHasAWarningTodayAndOneOnTheSameDayNone() {
        assertThat(revision("2027-04-27", TODAY).warnings()).containsExactly(TODAY);
        assertThat(revision("2027-05-02", LocalDate.of(2027, 4, 30)).warnings()).isEqualTo(List.of());
    }

    @Test
    void onAnyDateOfFiveYearsThePlanIsNeverRevisedTooLateAndNobodyWorksOnAHoliday() {
        LocalDate.of(2027, 1, 1).datesUntil(LocalDate.of(2032, 1, 1)).forEach(date -> {
            RevisionDeadline deadline = revision(date.toString(), date.minusDays(90));
            assertThat(deadline.actBy()).isBeforeOrEqualTo(date).matches(NorwegianCalendar::isWorkingDay);
            assertThat(deadline.warnings())
                    .hasSize(1)
                    .allSatisfy(warning -> assertThat(warning)
                            .isBefore(deadline.actBy())
                            .isBeforeOrEqualTo(deadline.actBy().minusDays(30))
                            .matches(NorwegianCalendar::isWorkingDay));
        });
    }

    private static RevisionDeadline revision(String on, LocalDate today) {
        return RevisionDeadline.of(
                new DeadlineId(UUID.randomUUID()), new PlanId(UUID.randomUUID()), LocalDate.parse(on), today);
    }
}
