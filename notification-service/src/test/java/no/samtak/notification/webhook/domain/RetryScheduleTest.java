package no.samtak.notification.webhook.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import no.samtak.notification.WebhookSettings;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {

    private final RandomGenerator random = RandomGenerator.of("L64X128MixRandom");

    @Test
    void aReceiverIsTriedForThreeDaysAndNotForAWeek() throws NoSuchMethodException {
        List<Duration> pauses = Arrays.stream(WebhookSettings.class
                        .getMethod("pauses")
                        .getAnnotation(WithDefault.class)
                        .value()
                        .split(",", -1))
                .map(Duration::parse)
                .toList();
        var schedule = new RetrySchedule(pauses);

        Duration whole = IntStream.rangeClosed(1, pauses.size())
                .mapToObj(tries -> schedule.after(tries, random).orElseThrow())
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(whole).isBetween(Duration.ofDays(3), Duration.ofDays(4));
        assertThat(schedule.after(pauses.size() + 1, random)).isEmpty();
    }

    @Test
    void aPauseIsLengthenedByUpToAFifthAndNotAlwaysTheSame() {
        var schedule = new RetrySchedule(List.of(Duration.ofMinutes(5)));

        List<Duration> pauses = IntStream.range(0, 100)
                .mapToObj(any -> schedule.after(1, random).orElseThrow())
                .toList();

        assertThat(pauses)
                .allSatisfy(pause -> assertThat(pause).isBetween(Duration.ofMinutes(5), Duration.ofMinutes(6)));
        assertThat(pauses.stream().distinct().count()).isGreaterThan(50);
    }
}
