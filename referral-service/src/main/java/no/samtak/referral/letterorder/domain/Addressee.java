package no.samtak.referral.letterorder.domain;

import no.samtak.contracts.letter.LetterReceiver;

/** Somebody a letter is to go to, and whether the address must not be found out. */
public record Addressee(LetterReceiver receiver, boolean isProtected) {}
