package no.samtak.referral.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClockStopTest {

    @Test
    void theClockStopsOnTheseAndOnNothingElse() {
        assertThat(ClockStop.values())
                .extracting(Enum::name)
                .containsExactly(
                        "DECIDED",
                        "WITHDRAWN",
                        "FORWARDED",
                        "DECLINED",
                        "DEATH",
                        "PREGNANCY_ENDED",
                        "RECEIVED_DATE_CORRECTED",
                        "TAKEN_OVER");
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
    void anOpenCaseCanStopInEveryWayButByADecisionThatIsNotMadeOrAClockThatOnlyBeginsAnew(ClockStop stop) {
        for (CaseState state : CaseState.values()) {
            boolean movesTheCase = stop != ClockStop.DECIDED && stop != ClockStop.RECEIVED_DATE_CORRECTED;
            if (state.isOpen() && movesTheCase) {
                assertThat(stop.move().flatMap(state::after)).isPresent();
            }
        }
    }

    @Test
    void whatIsDecidedAndAssessedAnewStillEndsOnlyQuietly() {
        for (CaseState open : List.of(CaseState.UNDER_ASSESSMENT, CaseState.READY_FOR_DECISION)) {
            assertThat(ClockStop.values())
                    .filteredOn(stop -> stop.after(open, true).isPresent())
                    .containsExactly(ClockStop.DEATH, ClockStop.PREGNANCY_ENDED, ClockStop.TAKEN_OVER);
            assertThat(ClockStop.WITHDRAWN.after(open, false)).contains(CaseState.WITHDRAWN);
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
