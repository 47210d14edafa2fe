package no.samtak.local.clock;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import no.samtak.local.part.SuiteProblem;

/**
 * Moves legal time forward as it would have passed: wait until nobody has anything to do, step to the next instant at
 * which somebody has, and so on until the goal. So nothing that should have happened on the way happens late.
 */
public final class ClockWalk {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final long LOOK_AGAIN_MILLIS = 50;

    private final ClockFile clock;
    private final Function<Instant, Optional<String>> underWay;
    private final Supplier<Optional<DueWork>> nextDue;
    private final PrintStream out;
    private final Duration patience;

    /** Walks this clock, looking at this work at every stop and printing where it stopped. */
    public ClockWalk(ClockFile clock, OpenWork work, PrintStream out) {
        this(clock, work::underWay, work::nextDue, out, PATIENCE);
    }

    ClockWalk(
            ClockFile clock,
            Function<Instant, Optional<String>> underWay,
            Supplier<Optional<DueWork>> nextDue,
            PrintStream out,
            Duration patience) {
        this.clock = clock;
        this.underWay = underWay;
        this.nextDue = nextDue;
        this.out = out;
        this.patience = patience;
    }

    /**
     * Walks to this instant and returns when all is quiet there.
     *
     * @throws SuiteProblem if it is in the past, or if a service does not get its work done on the way
     */
    public void to(Instant goal) {
        if (goal.isBefore(clock.now())) {
            throw new SuiteProblem("Time only goes forward: it is %s already, so it cannot be %s again."
                    .formatted(OsloTime.print(clock.now()), OsloTime.print(goal)));
        }
        awaitQuiet();
        for (Optional<DueWork> next = dueBy(goal); next.isPresent(); next = dueBy(goal)) {
            DueWork due = next.get();
            moveTo(due.at());
            out.printf(
                    "  %s  %s does what is due%n",
                    OsloTime.print(due.at()), due.service().label());
            awaitQuiet();
        }
        moveTo(goal);
        awaitQuiet();
        out.printf("  %s  all is quiet%n", OsloTime.print(clock.now()));
    }

    private Optional<DueWork> dueBy(Instant goal) {
        return patiently(nextDue).filter(next -> !next.at().isAfter(goal));
    }

    /** Time goes by while we wait, so what we walk to may be just over. */
    private void moveTo(Instant instant) {
        if (instant.isAfter(clock.now())) {
            clock.moveTo(instant);
        }
    }

    private void awaitQuiet() {
        long giveUpAt = System.nanoTime() + patience.toNanos();
        for (var reason = whatIsUnderWay(); reason.isPresent(); reason = whatIsUnderWay()) {
            if (System.nanoTime() > giveUpAt) {
                throw new SuiteProblem("Time stands still at %s, because %s and it does not end; see ./samtak logs."
                        .formatted(OsloTime.print(clock.now()), reason.get()));
            }
            pause();
        }
    }

    private Optional<String> whatIsUnderWay() {
        return patiently(() -> underWay.apply(clock.now()));
    }

    /** Asks until somebody answers: a database or a broker that was killed comes back, and time stands still so long. */
    private <T> T patiently(Supplier<T> question) {
        long giveUpAt = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return question.get();
            } catch (SuiteProblem noAnswer) {
                if (System.nanoTime() > giveUpAt) {
                    throw noAnswer;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new SuiteProblem("Interrupted.", interruption);
        }
    }
}
