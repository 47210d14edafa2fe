package no.samtak.letterorder.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import no.samtak.contracts.event.LetterOrderedV1.ReleaseRule;
import no.samtak.contracts.letter.LetterKind;
import no.samtak.contracts.letter.ReceiverRole;
import org.junit.jupiter.api.Test;

class OrderedLetterTest {

    private static final Instant ORDERED_AT = Instant.parse("2027-02-22T06:00:00Z");
    private static final Instant SENT_AT = Instant.parse("2027-02-26T11:00:00Z");

    private final OrderedLetter ordered = OrderedLetter.ordered(
            new LetterOrderId(UUID.randomUUID()),
            UUID.randomUUID(),
            new Answers(UUID.randomUUID(), null),
            LetterKind.L02,
            ReceiverRole.GUARDIAN,
            ReleaseRule.OWNER_OR_SILENCE,
            ORDERED_AT);

    @Test
    void itIsSettledWhenItHasLeftOrNeverWill() {
        assertThat(ordered.isSettled()).isFalse();
        assertThat(ordered.released(SENT_AT).isSettled()).isFalse();
        assertThat(ordered.dispatched(SENT_AT, "LOCAL_MAILBOX").isSettled()).isTrue();
        assertThat(ordered.calledOff("DECIDED").isSettled()).isTrue();
    }

    @Test
    void whoeverItWasForIsToldOnlyWhenItHasLeftOrAnotherTakesItsPlace() {
        assertThat(ordered.isToldOrReplaced()).isFalse();
        assertThat(ordered.dispatched(SENT_AT, "LOCAL_MAILBOX").isToldOrReplaced())
                .isTrue();
        assertThat(ordered.calledOff(OrderedLetter.REPLACED).isToldOrReplaced()).isTrue();
        assertThat(ordered.calledOff("PARTIES_CHANGED").isToldOrReplaced()).isFalse();
    }

    @Test
    void oneThatCameBackHasNotLeft() {
        OrderedLetter back = ordered.dispatched(SENT_AT, "LOCAL_MAILBOX").failed();

        assertThat(back.dispatchedAt()).isNull();
        assertThat(back.channel()).isNull();
        assertThat(back.isSettled()).isFalse();
        assertThat(back.orderedAt()).isEqualTo(ORDERED_AT);
    }

    @Test
    void whoMayLetItGoChangesNothingElse() {
        assertThat(ordered.under(ReleaseRule.PERSON_ONLY).under(ReleaseRule.OWNER_OR_SILENCE))
                .isEqualTo(ordered);
    }
}
