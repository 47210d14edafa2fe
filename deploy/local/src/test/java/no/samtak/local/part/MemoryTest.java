package no.samtak.local.part;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MemoryTest {
    @Test
    void tooLittleMemoryIsAnsweredWithWhatToDo() {
        assertThatThrownBy(() -> Memory.demandEnough(2_499))
                .isInstanceOf(SuiteProblem.class)
                .hasMessage("The suite needs 2500 MB of memory, but only 2499 MB are available: close other programs"
                        + " and try again.");
        assertThatCode(() -> Memory.demandEnough(2_500)).doesNotThrowAnyException();
    }
}
