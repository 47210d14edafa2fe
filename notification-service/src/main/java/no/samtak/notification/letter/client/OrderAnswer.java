package no.samtak.notification.letter.client;

import no.samtak.contracts.letter.LetterOrder;

/** What came of asking for a letter order. */
public sealed interface OrderAnswer {

    /** The order as its owner wrote it. */
    record Written(LetterOrder<?> order) implements OrderAnswer {}

    /** No answer, or none with an order in it. */
    record Silence() implements OrderAnswer {}

    /** An answer that is no order, or another order than was asked for. */
    record Unreadable() implements OrderAnswer {}
}
