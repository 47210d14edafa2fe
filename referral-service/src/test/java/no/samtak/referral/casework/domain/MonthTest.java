package no.samtak.referral.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.referral.casework.domain.CaseDeadline.Stop;
import no.samtak.referral.intake.domain.ReferralId;
import org.junit.jupiter.api.Test;

/** Scenario F16, day by day: received 1 February 2027, promised 24 March, then 12 April. */
class MonthTest {

    private static final LocalDate RECEIVED = LocalDate.of(2027, 2, 1);
    private static final LocalDate SEND_BY = LocalDate.of(2027, 3, 1);
    private static final LocalDate FIRST_PROMISE = LocalDate.of(2027, 3, 24);
    private static final LocalDate SECOND_PROMISE = LocalDate.of(2027, 4, 12);
    private static final ReferralId REFERRAL = new ReferralId(UUID.randomUUID());

    @Test
    void aMonthWithNothingSentIsOverdueFromTheDayAfterSendBy() {
        Month month = month(deadline(RECEIVED, SEND_BY, MonthState.WARNED));

        assertThat(month.stateOn(SEND_BY)).isEqualTo(MonthState.WARNED);
        assertThat(month.stateOn(SEND_BY.plusDays(1))).isEqualTo(MonthState.OVERDUE);
    }

    @Test
    void aPromiseLeavesTheMonthWhereTheLetterPutItUntilItsDayHasPassed() {
        Month month = month(
                deadline(RECEIVED, SEND_BY, MonthState.DELAY_LETTER_SENT),
                deadline(SEND_BY, FIRST_PROMISE, MonthState.WARNED));

        assertThat(month.stateOn(FIRST_PROMISE)).isEqualTo(MonthState.DELAY_LETTER_SENT);
        assertThat(month.stateOn(FIRST_PROMISE.plusDays(1))).isEqualTo(MonthState.OVERDUE);
    }

    @Test
    void theChainGoesOnAsLongAsPromisesAreNotKept() {
        Month month = month(
                deadline(RECEIVED, SEND_BY, MonthState.DELAY_LETTER_SENT),
                deadline(SEND_BY, FIRST_PROMISE, MonthState.SECOND_LETTER_SENT),
                deadline(FIRST_PROMISE, SECOND_PROMISE, MonthState.SECOND_LETTER_SENT),
                deadline(SECOND_PROMISE, SECOND_PROMISE.plusDays(14), MonthState.RUNNING));

        assertThat(month.stateOn(SECOND_PROMISE)).isEqualTo(MonthState.SECOND_LETTER_SENT);
        assertThat(month.receivedOn()).isEqualTo(RECEIVED);
    }

    @Test
    void aLetterThatCameBackIsWhatIsOwedFirst() {
        Month month = month(
                deadline(RECEIVED, SEND_BY, MonthState.WARNED),
                deadline(LocalDate.of(2027, 2, 26), FIRST_PROMISE, MonthState.RUNNING));

        assertThat(month.current().sendBy()).isEqualTo(SEND_BY);
        assertThat(month.stateOn(LocalDate.of(2027, 3, 2))).isEqualTo(MonthState.OVERDUE);
    }

    @Test
    void seventyDaysAreUsedWhenWhatCameIn1FebruaryIsDecided12April() {
        Stop decided = new Stop(ClockStop.DECIDED, "case-worker-1", null, Instant.parse("2027-04-12T10:00:00Z"));
        Month month = month(
                deadline(RECEIVED, SEND_BY, MonthState.DELAY_LETTER_SENT).stopped(decided),
                deadline(SEND_BY, FIRST_PROMISE, MonthState.SECOND_LETTER_SENT).stopped(decided));

        assertThat(month.daysUsed(LocalDate.of(2030, 1, 1))).isEqualTo(70);
        assertThat(month.stop()).contains(decided);
        assertThat(month.stateOn(LocalDate.of(2030, 1, 1))).isEqualTo(MonthState.STOPPED);
    }

    @Test
    void daysAreCountedByTheWallCalendarInNorwayOverEveryClockChange() {
        Stream.iterate(LocalDate.of(2026, 1, 1), day -> day.plusDays(1))
                .limit(2191)
                .forEach(received -> {
                    Instant justAfterMidnight = NorwegianCalendar.instantOf(received.plusDays(70), LocalTime.MIDNIGHT)
                            .plusSeconds(1);
                    Stop stop = new Stop(ClockStop.WITHDRAWN, "case-worker-1", "Telefon", justAfterMidnight);
                    assertThat(month(deadline(received, received, MonthState.RUNNING)
                                            .stopped(stop))
                                    .daysUsed(received))
                            .isEqualTo(70);
                });
    }

    @Test
    void eachReferralOfACaseHasAMonthOfItsOwn() {
        CaseDeadline one = deadline(RECEIVED, SEND_BY, MonthState.RUNNING);
        CaseDeadline other = new CaseDeadline(
                new DeadlineId(UUID.randomUUID()),
                one.caseId(),
                new ReferralId(UUID.randomUUID()),
                DeadlineKind.DELAY_LETTER,
                null,
                SEND_BY,
                FIRST_PROMISE,
                FIRST_PROMISE,
                MonthState.RUNNING,
                null,
                null,
                "r",
                "p");

        assertThat(Month.of(List.of(one, other))).extracting(Month::receivedOn).containsExactly(RECEIVED, SEND_BY);
    }

    private static Month month(CaseDeadline... chain) {
        return new Month(List.of(chain));
    }

    private static CaseDeadline deadline(LocalDate from, LocalDate sendBy, MonthState state) {
        DeadlineKind kind = from.equals(RECEIVED) ? DeadlineKind.DELAY_LETTER : DeadlineKind.PROMISED_ANSWER;
        return new CaseDeadline(
                new DeadlineId(UUID.randomUUID()),
                new CaseId(UUID.randomUUID()),
                REFERRAL,
                kind,
                null,
                from,
                sendBy,
                sendBy,
                state,
                null,
                null,
                "r",
                "p");
    }
}
