package no.samtak.referral.casework.domain;

import no.samtak.law.rulebook.Rule;

/** What a letter is owed for. */
public enum DeadlineKind {
    /** The month of fvl. § 11 a: an answer, or the letter that says why not and when. */
    DELAY_LETTER(Rule.DELAY_LETTER, MonthState.Move.DELAY_LETTER_DISPATCHED),
    /** A date that such a letter promised: an answer, or another letter that day at latest. */
    PROMISED_ANSWER(Rule.PROMISED_ANSWER, MonthState.Move.FURTHER_LETTER_DISPATCHED);

    private final Rule rule;
    private final MonthState.Move whenMet;

    DeadlineKind(Rule rule, MonthState.Move whenMet) {
        this.rule = rule;
        this.whenMet = whenMet;
    }

    public Rule rule() {
        return rule;
    }

    /** What the dispatch of its letters is to the month. */
    public MonthState.Move whenMet() {
        return whenMet;
    }
}
