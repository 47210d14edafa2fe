package no.samtak.referral.person.domain;

/** The three numbers of eleven digits that identify one person throughout the country. */
public enum PersonNumberKind {
    /** Fødselsnummer: for residents; the day of birth first. */
    FNR,
    /** D-nummer: for those without residence; 40 is added to the day of birth. */
    D_NUMBER,
    /**
     * Felles hjelpenummer: given by Norsk helsenett while neither of the others is known. Begins with 8 or 9 and says
     * nothing about birth.
     */
    FH_NUMBER
}
