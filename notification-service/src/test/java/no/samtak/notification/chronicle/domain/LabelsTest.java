package no.samtak.notification.chronicle.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import no.samtak.contracts.event.Event;
import no.samtak.contracts.event.EventTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {

    static Stream<Class<? extends Event>> everyEvent() {
        return Arrays.stream(Event.class.getPermittedSubclasses()).map(event -> event.asSubclass(Event.class));
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void everyEventHasWordsInBothForms(Class<? extends Event> event) {
        assertThat(Labels.of(EventTypes.wireName("referral", event))).hasValueSatisfying(label -> {
            assertThat(label.nb()).isNotBlank();
            assertThat(label.nn()).isNotBlank();
        });
    }

    @Test
    void anUnknownEventHasNoWords() {
        assertThat(Labels.of("no.samtak.referral.Rained.v1")).isEmpty();
        assertThat(Labels.of("Rained")).isEmpty();
    }
}
