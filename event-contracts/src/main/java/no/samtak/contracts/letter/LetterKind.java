package no.samtak.contracts.letter;

/** The letter catalogue. The titles are for staff lists; what heads the letter itself is written for its receiver. */
public enum LetterKind {
    L01("Bekreftelse på mottatt melding/søknad", "Stadfesting på motteken melding/søknad"),
    L02("Foreløpig svar", "Førebels svar"),
    L03("Ny orientering om forsinkelse", "Ny orientering om forseinking"),
    L04("Oversendelse/veiledning til rett instans", "Oversending/rettleiing til rett instans"),
    L05("Innvilget koordinator/barnekoordinator", "Innvilga koordinator/barnekoordinator"),
    L06("Avslag på koordinator/barnekoordinator", "Avslag på koordinator/barnekoordinator"),
    L07("Innvilget individuell plan", "Innvilga individuell plan"),
    L08("Avslag på individuell plan", "Avslag på individuell plan"),
    L09("Samordning uten rett til koordinator", "Samordning utan rett til koordinator"),
    L10("Forhåndsvarsel om endring/opphør", "Førehandsvarsel om endring/opphøyr"),
    L11("Mottatt klage", "Motteken klage"),
    L12("Klage sendt Statsforvalteren", "Klage send til statsforvaltaren"),
    L13("Omgjøring", "Omgjering"),
    L14("Oppnevnt/byttet koordinator", "Oppnemnd/bytt koordinator"),
    L15("Innkalling til ansvarsgruppe", "Innkalling til ansvarsgruppe"),
    L16("Referat", "Referat"),
    L17("Revisjon av plan", "Revisjon av plan"),
    L18("Fyller 16/18 år", "Fyller 16/18 år"),
    L19("Samtykke trukket – følger", "Samtykke trekt – følgjer"),
    L20("Avslutning", "Avslutting");

    private final String titleNb;
    private final String titleNn;

    LetterKind(String titleNb, String titleNn) {
        this.titleNb = titleNb;
        this.titleNn = titleNn;
    }

    /** The catalogue title in the given form of Norwegian. */
    public String title(LetterLanguage language) {
        return switch (language) {
            case NB -> titleNb;
            case NN -> titleNn;
        };
    }
}
