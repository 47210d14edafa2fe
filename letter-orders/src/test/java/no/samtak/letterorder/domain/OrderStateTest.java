package no.samtak.letterorder.domain;

import static no.samtak.letterorder.domain.OrderState.DISPATCHED;
import static no.samtak.letterorder.domain.OrderState.FAILED;
import static no.samtak.letterorder.domain.OrderState.ORDERED;
import static no.samtak.letterorder.domain.OrderState.RELEASED;
import static no.samtak.letterorder.domain.OrderState.VOID;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import no.samtak.letterorder.domain.OrderState.Move;
import org.junit.jupiter.api.Test;

class OrderStateTest {

    @Test
    void onlyALetterThatHasNotBeenLetGoCanBeCalledOff() {
        assertThat(Arrays.stream(OrderState.values()).filter(OrderState::canBeCalledOff))
                .containsExactly(ORDERED, FAILED);
    }

    @Test
    void proofCountsWhateverWeThoughtOfTheLetter() {
        assertThat(Arrays.stream(OrderState.values()).filter(state -> state != DISPATCHED))
                .allMatch(state -> state.after(Move.PROOF_CAME).equals(Optional.of(DISPATCHED)));
        assertThat(DISPATCHED.after(Move.PROOF_CAME)).isEmpty();
    }

    @Test
    void aLetterThatComesBackIsOwedAgainUnlessNobodyNeedsIt() {
        assertThat(DISPATCHED.after(Move.CAME_BACK)).contains(FAILED);
        assertThat(RELEASED.after(Move.CAME_BACK)).contains(FAILED);
        assertThat(VOID.after(Move.CAME_BACK)).isEmpty();
    }

    @Test
    void aLetterThatCameBackMayBeSentOnceMore() {
        assertThat(FAILED.after(Move.GO_GIVEN)).contains(RELEASED);
    }
}
