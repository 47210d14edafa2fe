package no.samtak.referral.person.domain;

/**
 * How far the digits of a fødselsnummer or D-nummer can be trusted, by the year in which they may have been issued.
 *
 * @see <a href="https://skatteetaten.github.io/folkeregisteret-api-dokumentasjon/nytt-fodselsnummer-fra-2032/">Nytt
 *     fødselsnummer fra 2032</a>
 */
public enum NumberScheme {
    /** Two strict check digits, and the individual number tells the century. */
    UNTIL_2031,
    /**
     * Also the numbers issued from 1 January 2032: the first check digit may leave a remainder of 0, 1, 2 or 3, and no
     * number, old or new, tells the century any more.
     */
    FROM_2032
}
