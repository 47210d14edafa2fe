package no.samtak.referral.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClockStopTest {

    @Test
    void theClockStopsOnTheseAndOnNothingElse() {
        assertThat(ClockStop.values())
                .extracting(Enum::name)
                .containsExactly(
                        "DECIDED", "WITHDRAWN", "FORWARDED", "DECLINED", "DEATH", "PREGNANCY_ENDED", "TAKEN_OVER");
    }

    @ParameterizedTest
    @EnumSource(ClockStop.class)
    void whateverStopsTheClockLeavesACaseThatNobodyWorksWith(ClockStop stop) {
        for (CaseState state : CaseState.values()) {
            stop.move()
                    .flatMap(state::after)
                    .ifPresent(next -> assertThat(next.isOpen()).isFalse());
        }
    }

    @ParameterizedTest
    @EnumSource(ClockStop.class)
    void anOpenCaseCanStopInEveryWayButByADecisionThatIsNotMade(ClockStop stop) {
        for (CaseState state : CaseState.values()) {
            if (state.isOpen() && stop != ClockStop.DECIDED) {
                assertThat(stop.move().flatMap(state::after)).isPresent();
            }
        }
    }

    @Test
    void afterADecisionOnlyWhatMakesItsLettersUntrueStillClosesTheCase() {
        assertThat(ClockStop.values())
                .filteredOn(
                        stop -> stop.move().flatMap(CaseState.DECIDED::after).isPresent())
                .containsExactly(ClockStop.DEATH, ClockStop.PREGNANCY_ENDED, ClockStop.TAKEN_OVER);
    }
}
