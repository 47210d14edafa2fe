package no.samtak.local.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import no.samtak.local.part.PartName;
import no.samtak.local.part.SuiteProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockWalkTest {
    private static final Instant START = OsloTime.parse("2027-02-01T08:00");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    /** What is due, at its time, and takes a few looks to be done. */
    private final Deque<Instant> due = new ArrayDeque<>();

    private final List<Instant> done = new ArrayList<>();
    private int looksUntilDone = 2;
    private ClockFile clock;

    @BeforeEach
    void begin() {
        clock = new ClockFile(folder.resolve("clock"));
        clock.create();
        clock.beginAt(START);
    }

    @Test
    void itStopsAtEverythingThatIsDueOnTheWayAndThenAtTheGoal() {
        Instant warning = OsloTime.parse("2027-02-19T07:00");
        Instant letter = OsloTime.parse("2027-02-26T12:00");
        Instant goal = OsloTime.parse("2027-02-27T00:00");
        due.addAll(List.of(warning, letter, OsloTime.parse("2027-03-15T07:00")));

        walk(Duration.ofSeconds(5)).to(goal);

        assertThat(done).hasSize(2);
        assertThat(done.get(0)).isBetween(warning, warning.plusSeconds(5));
        assertThat(done.get(1)).isBetween(letter, letter.plusSeconds(5));
        assertThat(clock.now()).isBetween(goal, goal.plusSeconds(5));
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("Fri 19 Feb 2027 07:00", "Fri 26 Feb 2027 12:00", "Sat 27 Feb 2027 00:00")
                .doesNotContain("15 Mar");
    }

    @Test
    void workThatIsDueAtTheSameTimeIsAllDone() {
        Instant first = OsloTime.parse("2027-02-02T08:00");
        due.addAll(List.of(first, first.plus(Duration.ofDays(1)), first.plus(Duration.ofDays(1))));

        walk(Duration.ofSeconds(5)).to(OsloTime.parse("2027-02-10"));

        assertThat(due).isEmpty();
        assertThat(done).hasSize(3);
    }

    @Test
    void itNeverGoesBack() {
        assertThatThrownBy(() -> walk(Duration.ofSeconds(5)).to(START.minusSeconds(60)))
                .isInstanceOf(SuiteProblem.class)
                .hasMessage("Time only goes forward: it is Mon 1 Feb 2027 08:00 already, so it cannot be"
                        + " Mon 1 Feb 2027 07:59 again.");
    }

    @Test
    void itStandsStillWhereWorkIsNotDoneAndSaysSo() {
        Instant letter = OsloTime.parse("2027-02-26T12:00");
        due.add(letter);
        looksUntilDone = Integer.MAX_VALUE;

        assertThatThrownBy(() -> walk(Duration.ofMillis(200)).to(OsloTime.parse("2027-03-01")))
                .isInstanceOf(SuiteProblem.class)
                .hasMessageStartingWith("Time stands still at Fri 26 Feb 2027 12:00, because something is due");
        assertThat(clock.now()).isBetween(letter, letter.plusSeconds(5));
    }

    private ClockWalk walk(Duration patience) {
        return new ClockWalk(
                clock,
                this::underWay,
                () -> Optional.ofNullable(due.peek()).map(at -> new DueWork(at, PartName.NOTIFICATION)),
                new PrintStream(printed, true, StandardCharsets.UTF_8),
                patience);
    }

    private Optional<String> underWay(Instant now) {
        if (due.isEmpty() || due.peek().isAfter(now)) {
            return Optional.empty();
        }
        looksUntilDone--;
        if (looksUntilDone <= 0) {
            due.remove();
            done.add(now);
            looksUntilDone = 2;
        }
        return Optional.of("something is due");
    }
}
