package no.samtak.notification.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusMeaningTest {

    @ParameterizedTest
    @ValueSource(strings = {"SENDT_PRINT", "SENDT_DIGITALT", "SENDT_SDP", "PRINTET", "VARSLET", "LEST", "LEVERT_SDP"})
    void whatHasLeftIsProven(String status) {
        assertThat(StatusMeaning.of(status)).isEqualTo(StatusMeaning.PROOF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AVVIST", "IKKE_LEVERT"})
    void whatDidNotArriveIsOwedAgain(String status) {
        assertThat(StatusMeaning.of(status)).isEqualTo(StatusMeaning.CAME_BACK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MOTTATT", "AKSEPTERT", "KLAR_FOR_MOTTAK", "MANUELT_HANDTERT"})
    void whatIsOnlyReceivedProvesNothing(String status) {
        assertThat(StatusMeaning.of(status)).isEqualTo(StatusMeaning.UNDER_WAY);
    }

    @Test
    void aWordThatNobodyHasReadBeforeProvesNothing() {
        assertThat(StatusMeaning.of("SENDT_MED_DUE")).isEqualTo(StatusMeaning.UNDER_WAY);
    }
}
