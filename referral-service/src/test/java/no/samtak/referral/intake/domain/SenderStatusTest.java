package no.samtak.referral.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.MonthState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SenderStatusTest {

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, RECEIVED",
        "UNIDENTIFIED, RECEIVED",
        "AWAITING_CONTACT, RECEIVED",
        "UNDER_ASSESSMENT, ACCEPTED",
        "READY_FOR_DECISION, ACCEPTED",
        "DECIDED, ACCEPTED"
    })
    void whileTheClockRunsTheSenderSeesWhetherSomebodyHasBegun(CaseState state, SenderStatus status) {
        assertThat(SenderStatus.of(state, MonthState.RUNNING)).isEqualTo(status);
        assertThat(SenderStatus.of(state, MonthState.DELAY_LETTER_SENT)).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void whenTheClockHasStoppedTheSenderSeesTheSameWhateverItWas(CaseState state) {
        assertThat(SenderStatus.of(state, MonthState.STOPPED)).isEqualTo(SenderStatus.COMPLETED);
    }

    @Test
    void noStatusTellsAnOutcome() {
        assertThat(SenderStatus.values()).extracting(Enum::name).containsExactly("RECEIVED", "ACCEPTED", "COMPLETED");
    }
}
