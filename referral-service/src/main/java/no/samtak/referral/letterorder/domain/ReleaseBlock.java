package no.samtak.referral.letterorder.domain;

import no.samtak.law.language.Text;

/** Why a letter of a case must never leave by itself: a named person lets it go, or nobody does. */
public enum ReleaseBlock {
    EXPECTED_CHILD(Source.FACTS, "Barnet er ikke født.", "Barnet er ikkje født."),
    UNIDENTIFIED(Source.FACTS, "Vi vet ikke sikkert hvem saken gjelder.", "Vi veit ikkje sikkert kven saka gjeld."),
    PROTECTED_ADDRESS(Source.FACTS, "Noen i husstanden har adressesperre.", "Nokon i husstanden har adressesperre."),
    FAMILY_NOT_TOLD(Source.FACTS, "Familien er ikke fortalt om meldingen.", "Familien er ikkje fortald om meldinga."),
    DEATH(Source.CASE_WORKER, "Noen i familien er død.", "Nokon i familien er død."),
    WORRY_FOR_SAFETY(
            Source.CASE_WORKER, "Det er uro for at barnet ikke er trygt.", "Det er uro for at barnet ikkje er trygt."),
    PARENTS_IN_CONFLICT(Source.CASE_WORKER, "Foreldrene er i konflikt.", "Foreldra er i konflikt."),
    /** Counts only while the child is between 12 and 16. */
    PARENTS_NOT_INFORMED(
            Source.CASE_WORKER,
            "Barnet er mellom 12 og 16 år, og foreldrene er ikke informert.",
            "Barnet er mellom 12 og 16 år, og foreldra er ikkje informerte."),
    IMPORTED(
            Source.IMPORT,
            "Saken er hentet fra et annet system og ikke bekreftet.",
            "Saka er henta frå eit anna system og ikkje stadfest.");

    /** Who knows. */
    public enum Source {
        /** What is registered says so; nobody notes it. */
        FACTS,
        /** Somebody has to say it. */
        CASE_WORKER,
        /** Follows a case that came from another system. */
        IMPORT
    }

    private final Source source;
    private final String nb;
    private final String nn;

    ReleaseBlock(Source source, String nb, String nn) {
        this.source = source;
        this.nb = nb;
        this.nn = nn;
    }

    public Source source() {
        return source;
    }

    public Text text() {
        return new Text(nb, nn);
    }
}
