package no.samtak.law.policy;

import java.util.regex.Pattern;

/** The form of a public number, and what to tell an operator who has mistyped one. */
sealed interface NumberFormat {

    boolean accepts(String number);

    String demand();
}

/** Four digits, the first two being the county. */
final class MunicipalityNumberFormat implements NumberFormat {

    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");

    @Override
    public boolean accepts(String number) {
        return FOUR_DIGITS.matcher(number).matches();
    }

    @Override
    public String demand() {
        return "must be four digits, in quotation marks so that a leading zero is kept";
    }
}

/** Nine digits, the last being the check digit of the register of legal entities (modulus 11). */
final class OrganisationNumberFormat implements NumberFormat {

    private static final Pattern NINE_DIGITS = Pattern.compile("[0-9]{9}");
    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2, 1};

    @Override
    public boolean accepts(String number) {
        if (!NINE_DIGITS.matcher(number).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(number.charAt(i), 10);
        }
        return sum % 11 == 0;
    }

    @Override
    public String demand() {
        return "must be nine digits with a right check digit; compare it with the register of legal entities";
    }
}
