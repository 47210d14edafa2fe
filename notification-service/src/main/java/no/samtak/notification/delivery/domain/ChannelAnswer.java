package no.samtak.notification.delivery.domain;

/** What came of handing a letter to a channel. */
public sealed interface ChannelAnswer {

    /** What the channel said, in its own words and without a word about anyone; kept in the history. */
    String said();

    /** The channel has it, under a name of its own. */
    record Taken(String reference, String said) implements ChannelAnswer {}

    /** The channel has it, and that is the proof. */
    record Proven(String reference, String said) implements ChannelAnswer {}

    /** The channel does not have it, and may take it another time. */
    record NotSent(String said) implements ChannelAnswer {}

    /** The channel will not take it, however often one asks. */
    record Refused(String said) implements ChannelAnswer {}

    /** No answer, or none that says anything: the channel may have it or not. */
    record Unknown(String said) implements ChannelAnswer {}
}
