package no.samtak.notification.deadline.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import no.samtak.notification.deadline.domain.DeadlineRules.Duty;
import no.samtak.notification.letter.domain.LetterProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlineRulesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 2, 26);
    private static final LetterProgress NONE = new LetterProgress(0, 0, 0);

    @Test
    void aWarningIsPassedOnWithItsDay() {
        assertThat(when(DeadlineEvent.WARNING_CAME, NONE)).isEqualTo(new Duty.Warn(DAY));
    }

    @ParameterizedTest
    @CsvSource({"0,0,0,false", "1,0,0,false", "1,1,0,false", "0,1,0,true", "0,2,1,true", "0,0,1,true"})
    void theDayBeginsReadyWhenThereIsALetterAndNoneIsStillBeingMade(
            long underWay, long ready, long gone, boolean expected) {
        assertThat(when(DeadlineEvent.SEND_BY_CAME, new LetterProgress(underWay, ready, gone)))
                .isEqualTo(new Duty.BeginDay(expected));
    }

    @Test
    void atTheReleaseHourLettersAreLetGo() {
        assertThat(when(DeadlineEvent.RELEASE_HOUR_CAME, NONE)).isEqualTo(new Duty.LetGo());
    }

    @ParameterizedTest
    @CsvSource({"0,0,0,true", "1,0,1,true", "0,1,1,true", "0,0,1,false", "0,0,2,false"})
    void theDayIsMissedUnlessEveryLetterHasLeft(long underWay, long ready, long gone, boolean missed) {
        assertThat(when(DeadlineEvent.DAY_PASSED, new LetterProgress(underWay, ready, gone)))
                .isEqualTo(missed ? new Duty.CallMissed() : new Duty.WaitForOwner());
    }

    @Test
    void noLetterIsMissedWhereWorkMeetsTheDeadline() {
        assertThat(whenWork(DeadlineEvent.SEND_BY_CAME)).isEqualTo(new Duty.Remind());
    }

    @Test
    void workThatIsNotDoneByTheDaysEndIsMissed() {
        assertThat(whenWork(DeadlineEvent.DAY_PASSED)).isEqualTo(new Duty.CallMissed());
    }

    @ParameterizedTest
    @EnumSource(names = {"REANNOUNCED", "MET", "VOIDED"})
    void whatOnlyTheOwnerCanSayIsNeverFiredByTime(DeadlineEvent event) {
        assertThatIllegalArgumentException().isThrownBy(() -> when(event, NONE));
    }

    private static Duty when(DeadlineEvent event, LetterProgress letters) {
        return DeadlineRules.whenFired(new FireTime(Instant.EPOCH, DAY, event), AnsweredBy.LETTER, letters);
    }

    private static Duty whenWork(DeadlineEvent event) {
        return DeadlineRules.whenFired(new FireTime(Instant.EPOCH, DAY, event), AnsweredBy.WORK, NONE);
    }
}
