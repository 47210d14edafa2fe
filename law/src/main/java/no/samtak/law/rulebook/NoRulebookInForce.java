package no.samtak.law.rulebook;

import java.time.LocalDate;

/** Asked for a date before the first rulebook the product knows: the caller's date is wrong. */
public final class NoRulebookInForce extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoRulebookInForce(LocalDate date) {
        super("no rulebook was in force on " + date + "; the first one applies from " + Rulebooks.earliest());
    }
}
