package no.samtak.local.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockFileTest {
    private final Instant goal = Instant.now().plus(Duration.ofDays(70));

    @TempDir
    private Path folder;

    private ClockFile clock;

    @BeforeEach
    void create() {
        clock = new ClockFile(folder.resolve("clock"));
        clock.create();
    }

    @Test
    void aNewClockShowsTheMachinesTime() {
        assertThat(clock.ahead()).isZero();
        assertThat(clock.now()).isCloseTo(Instant.now(), within(1, ChronoUnit.SECONDS));
    }

    @Test
    void theFileIsSixteenBytesOfWhichTheFirstEightAreTheMillisecondsBigEndian() throws Exception {
        clock.moveTo(goal);

        byte[] bytes = Files.readAllBytes(clock.path());

        assertThat(bytes).hasSize(16);
        assertThat(ByteBuffer.wrap(bytes).getLong(0)).isEqualTo(clock.ahead().toMillis());
        assertThat(ByteBuffer.wrap(bytes).getLong(8)).isZero();
    }

    @Test
    void timeRunsOnFromWhereItWasMovedTo() throws Exception {
        clock.moveTo(goal);
        Thread.sleep(20);

        assertThat(clock.now()).isAfter(goal).isBefore(goal.plusSeconds(5));
    }

    @Test
    void timeNeverGoesBackwards() {
        clock.moveTo(goal);

        assertThatThrownBy(() -> clock.moveTo(goal.minusSeconds(60)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("never goes backwards");
        assertThat(clock.now()).isAfterOrEqualTo(goal);
    }

    @Test
    void anEmptySuiteMayBeginWhenever() {
        Instant longAgo = Instant.parse("2020-02-29T12:00:00Z");

        clock.beginAt(longAgo);

        assertThat(clock.now()).isCloseTo(longAgo, within(1, ChronoUnit.SECONDS));
    }

    @Test
    void creatingItAgainKeepsItsTime() {
        clock.moveTo(goal);

        clock.create();

        assertThat(clock.now()).isAfterOrEqualTo(goal);
    }
}
