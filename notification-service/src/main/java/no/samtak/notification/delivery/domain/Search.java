package no.samtak.notification.delivery.domain;

import java.util.List;

/** What came of looking for an attempt under its external reference. */
public sealed interface Search {

    /**
     * The channel has it.
     *
     * @param references the channel's names for it; more than one when the channel has made two of one
     */
    record Found(List<String> references) implements Search {}

    /** The channel does not have it, or does not have it yet. */
    record Absent() implements Search {}

    /** The channel could not be asked. */
    record Silence() implements Search {}
}
