package no.samtak.referral.decision.domain;

import no.samtak.referral.casework.domain.Scheme;

/**
 * Where the rights to a coordinator and to a child coordinator are both there, the family has one of them: never two
 * who coordinate the whole.
 *
 * @param view what the child and the family think about it
 */
public record Choice(Scheme scheme, String view) {

    /** Without the view. */
    @Override
    public String toString() {
        return "Choice[" + scheme + "]";
    }
}
