package no.samtak.referral.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.samtak.law.calendar.NonWorkingDay;
import no.samtak.law.calendar.NorwegianCalendar;
import org.junit.jupiter.api.Test;

class PromiseRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 22);
    private static final LocalDate SEND_BY = LocalDate.of(2027, 3, 1);
    private static final LocalDate GOOD_FRIDAY = LocalDate.of(2027, 3, 26);

    @Test
    void goodFridayIsAnsweredWithTheWednesdayBeforeAndTheTuesdayAfter() {
        assertThat(PromiseRules.judge(GOOD_FRIDAY, SEND_BY, TODAY))
                .isEqualTo(new PromiseAnswer.NobodyAtWork(
                        new NonWorkingDay(GOOD_FRIDAY, "langfredag"),
                        LocalDate.of(2027, 3, 24),
                        LocalDate.of(2027, 3, 30)));
    }

    @Test
    void nothingIsPromisedForTodayOrForWhatHasBeen() {
        assertThat(PromiseRules.judge(TODAY, SEND_BY, TODAY)).isEqualTo(new PromiseAnswer.NotAfterToday(TODAY));
        assertThat(PromiseRules.judge(SEND_BY.minusDays(3), SEND_BY, SEND_BY))
                .isEqualTo(new PromiseAnswer.NotAfterToday(SEND_BY));
    }

    @Test
    void nothingIsPromisedForADayOnWhichTheLetterMayNotYetHaveLeft() {
        assertThat(PromiseRules.judge(SEND_BY, SEND_BY, TODAY)).isEqualTo(new PromiseAnswer.NotAfterSendBy(SEND_BY));
        LocalDate dayAfter = SEND_BY.plusDays(1);
        assertThat(PromiseRules.judge(dayAfter, SEND_BY, TODAY)).isEqualTo(new PromiseAnswer.CanBePromised(dayAfter));
    }

    @Test
    void whatIsProposedCanAlwaysBePromisedUnlessItIsOver() {
        TODAY.plusDays(30).datesUntil(LocalDate.of(2031, 12, 31)).forEach(day -> {
            switch (PromiseRules.judge(day, SEND_BY, TODAY)) {
                case PromiseAnswer.CanBePromised(var date) ->
                    assertThat(date).isEqualTo(day).matches(NorwegianCalendar::isWorkingDay);
                case PromiseAnswer.NobodyAtWork(var _, var earlier, var later) -> {
                    assertThat(PromiseRules.judge(earlier, SEND_BY, TODAY))
                            .isEqualTo(new PromiseAnswer.CanBePromised(earlier));
                    assertThat(PromiseRules.judge(later, SEND_BY, TODAY))
                            .isEqualTo(new PromiseAnswer.CanBePromised(later));
                }
                case PromiseAnswer.NotAfterToday _, PromiseAnswer.NotAfterSendBy _ ->
                    assertThat(day).as("is far ahead").isBefore(TODAY);
            }
        });
    }
}
