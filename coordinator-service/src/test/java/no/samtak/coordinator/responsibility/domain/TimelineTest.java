package no.samtak.coordinator.responsibility.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import no.samtak.coordinator.appointment.domain.AppointmentId;
import no.samtak.coordinator.register.domain.CoordinatorId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineTest {

    private static final Instant GRANTED = Instant.parse("2027-03-01T09:00:00Z");

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverIsAppointedPausedAndEndedExactlyOneIsResponsibleAtEveryInstant(long seed) {
        Random random = new Random(seed);
        Timeline timeline = Timeline.begunWithUnit(GRANTED);
        Instant clock = GRANTED;
        for (int step = 0; step < 40; step++) {
            // Now and then a clock stands still, or another machine's is behind ours.
            clock = clock.plus(Duration.ofNanos(1000L * (random.nextInt(2_000_000_000) - 100_000_000)));
            timeline = timeline.handedOver(anyone(random), timeline.notBeforeCurrent(clock));
        }

        Timeline result = timeline;
        IntStream.range(0, 2_000).forEach(probe -> {
            Instant instant = GRANTED.plusSeconds(random.nextInt(100_000));
            assertThat(result.stretches().stream().filter(stretch -> stretch.covers(instant)))
                    .hasSize(1);
        });
        result.stretches().forEach(stretch -> {
            assertThat(result.stretches().stream().filter(other -> other.covers(stretch.from())))
                    .containsExactly(stretch);
            assertThat(stretch.until() == null || stretch.until().isAfter(stretch.from()))
                    .isTrue();
        });
    }

    @Test
    void beforeTheGrantNobodyIs() {
        assertThat(Timeline.begunWithUnit(GRANTED).at(GRANTED.minusNanos(1000))).isEmpty();
    }

    @Test
    void theInstantOfTheHandoverBelongsToTheNextOne() {
        Instant handover = GRANTED.plusSeconds(60);
        Responsible next = anyone(new Random(1));

        Timeline timeline = Timeline.begunWithUnit(GRANTED).handedOver(next, handover);

        assertThat(timeline.at(handover)).map(Stretch::who).contains(next);
        assertThat(timeline.at(handover.minusNanos(1000))).map(Stretch::who).contains(new Responsible.Unit());
    }

    @Test
    void nothingIsHandedOverBeforeItIsHeld() {
        Timeline timeline = Timeline.begunWithUnit(GRANTED);

        assertThatThrownBy(() -> timeline.handedOver(new Responsible.Unit(), GRANTED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Responsible anyone(Random random) {
        return random.nextInt(3) == 0
                ? new Responsible.Unit()
                : new Responsible.AppointedCoordinator(
                        new AppointmentId(new UUID(random.nextLong(), random.nextLong())),
                        new CoordinatorId(new UUID(0, random.nextInt(5))));
    }
}
