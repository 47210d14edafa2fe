package no.samtak.referral.person.domain;

/** Numbers of invented persons, told from real ones by what is added to the month. Accepted by setting only. */
public enum SyntheticSeries {
    /**
     * NAV: 40. The same month as a local hjelpenummer (H-nummer), which is no national identity: so never accepted in
     * production.
     */
    NAV(40),
    /** Norsk helsenett and older synthetic populations: 65. */
    HEALTH(65),
    /** Skatteetaten's test population, Tenor: 80. */
    TENOR(80);

    private final int addedToMonth;

    SyntheticSeries(int addedToMonth) {
        this.addedToMonth = addedToMonth;
    }

    int addedToMonth() {
        return addedToMonth;
    }
}
