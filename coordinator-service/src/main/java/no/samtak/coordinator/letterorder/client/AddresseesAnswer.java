package no.samtak.coordinator.letterorder.client;

import no.samtak.contracts.letter.CaseAddressees;

/** What came of asking whom a letter goes to. */
public sealed interface AddresseesAnswer {

    record Found(CaseAddressees addressees) implements AddresseesAnswer {}

    /** No answer, or none that can be read: ask again later. */
    record Silence() implements AddresseesAnswer {}
}
