package no.samtak.notification.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeliveryStateTest {

    private static final Instant NOON = Instant.parse("2027-02-26T11:00:00Z");

    @ParameterizedTest
    @EnumSource
    void whatIsUnderWayIsNeverTriedAgain(DeliveryState state) {
        assertThat(state.after(DeliveryEvent.TRIED_AGAIN).isPresent() && state.isUnderWay())
                .isFalse();
    }

    @Test
    void onlyWhatFailedWaitsForSomebody() {
        assertThat(Arrays.stream(DeliveryState.values())
                        .filter(state -> state.after(DeliveryEvent.GIVEN_UP).isPresent()))
                .containsExactly(DeliveryState.REFUSED, DeliveryState.CAME_BACK);
    }

    @Test
    void aProofDoesNotKeepALetterFromComingBack() {
        assertThat(DeliveryState.PROVEN.after(DeliveryEvent.CAME_BACK)).contains(DeliveryState.CAME_BACK);
    }

    @Test
    void anAnswerThatComesTooLateChangesNothing() {
        assertThat(DeliveryState.NOT_SENT.after(DeliveryEvent.TAKEN)).isEmpty();
        assertThat(DeliveryState.ACCEPTED.after(DeliveryEvent.TAKEN)).isEmpty();
    }

    @Test
    void absenceIsCertainOnlyWhenTheChannelCannotBeReadingAnyMore() {
        assertThat(DeliveryRules.absenceIsCertain(NOON, NOON.minusMillis(1))).isFalse();
        assertThat(DeliveryRules.absenceIsCertain(NOON, NOON)).isTrue();
    }

    @Test
    void aProofIsNeitherBeforeTheLetterWasHandedOverNorInTheFuture() {
        Instant later = NOON.plusSeconds(60);
        assertThat(DeliveryRules.provenAt(NOON, NOON.minusSeconds(1), later)).isEqualTo(NOON);
        assertThat(DeliveryRules.provenAt(NOON, NOON.plusSeconds(1), later)).isEqualTo(NOON.plusSeconds(1));
        assertThat(DeliveryRules.provenAt(NOON, later.plusSeconds(1), later)).isEqualTo(later);
    }
}
