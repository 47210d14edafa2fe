package no.samtak.local.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import no.samtak.local.part.SuiteProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OsloTimeTest {
    @ParameterizedTest
    @CsvSource({
        "2027-02-19T08:00,       2027-02-19T07:00:00Z",
        "2027-07-01T08:00,       2027-07-01T06:00:00Z",
        "2027-02-19,             2027-02-18T23:00:00Z",
        "2027-02-19T08:00Z,      2027-02-19T08:00:00Z",
        "2027-02-19T08:00-05:00, 2027-02-19T13:00:00Z"
    })
    void timeWithoutAZoneIsOsloTime(String text, Instant instant) {
        assertThat(OsloTime.parse(text)).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "2027-02-30", "2027-13-01T08:00", "", "19.02.2027"})
    void whatIsNoTimeIsAnsweredWithHowToWriteOne(String text) {
        assertThatThrownBy(() -> OsloTime.parse(text))
                .isInstanceOf(SuiteProblem.class)
                .hasMessageContaining("is not a time: write 2027-02-19T08:00");
    }

    @Test
    void aDayForwardIsTheSameHourOfTheNextDayAlsoWhenTheClocksChange() {
        Instant dayBefore = OsloTime.parse("2027-03-27T12:00");

        assertThat(OsloTime.forward(dayBefore, "1d")).isEqualTo(OsloTime.parse("2027-03-28T12:00"));
        assertThat(OsloTime.forward(dayBefore, "24h")).isEqualTo(OsloTime.parse("2027-03-28T13:00"));
        assertThat(OsloTime.forward(dayBefore, "2w")).isEqualTo(OsloTime.parse("2027-04-10T12:00"));
        assertThat(OsloTime.forward(dayBefore, "30m")).isEqualTo(OsloTime.parse("2027-03-27T12:30"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "d", "-7d", "7 d", "1y", "999999d"})
    void whatIsNoAmountIsAnsweredWithHowToWriteOne(String amount) {
        assertThatThrownBy(() -> OsloTime.forward(Instant.EPOCH, amount))
                .isInstanceOf(SuiteProblem.class)
                .hasMessageContaining("write 7d, 2w, 12h or 30m");
    }
}
