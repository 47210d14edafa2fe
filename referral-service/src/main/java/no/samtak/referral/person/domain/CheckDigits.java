package no.samtak.referral.person.domain;

/**
 * The two check digits, modulo 11, that a fødselsnummer, a D-nummer and a felles hjelpenummer have in common.
 *
 * @see <a href="https://skatteetaten.github.io/folkeregisteret-api-dokumentasjon/nytt-fodselsnummer-fra-2032/">Both
 *     calculations, as Skatteetaten gives them</a>
 */
final class CheckDigits {

    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    private static final int LARGEST_REMAINDER_FROM_2032 = 3;

    private CheckDigits() {}

    static boolean areStrictlyRight(String digits) {
        return remainder(digits, FIRST) == 0 && remainder(digits, SECOND) == 0;
    }

    static boolean areRightFrom2032(String digits) {
        return remainder(digits, FIRST) <= LARGEST_REMAINDER_FROM_2032 && remainder(digits, SECOND) == 0;
    }

    private static int remainder(String digits, int[] weights) {
        var sum = 0;
        for (var position = 0; position < weights.length; position++) {
            sum += weights[position] * (digits.charAt(position) - '0');
        }
        return sum % 11;
    }
}
