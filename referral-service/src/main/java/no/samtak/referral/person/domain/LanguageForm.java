package no.samtak.referral.person.domain;

/** The written form of Norwegian a person wants to be answered in. */
public enum LanguageForm {
    BOKMAL("nb"),
    NYNORSK("nn");

    private final String tag;

    LanguageForm(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 language tag. */
    public String tag() {
        return tag;
    }
}
