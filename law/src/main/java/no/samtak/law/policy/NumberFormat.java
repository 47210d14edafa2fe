package no.samtak.law.policy;

import java.util.regex.Pattern;

/** The form of a public number, and what to tell an operator who has mistyped one. */
enum NumberFormat {
    /** Four digits, the first two being the county. */
    MUNICIPALITY("must be four digits, in quotation marks so that a leading zero is kept"),
    /** Nine digits, the last being the check digit of the register of legal entities (modulus 11). */
    ORGANISATION("must be nine digits with a right check digit; compare it with the register of legal entities");

    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");
    private static final Pattern NINE_DIGITS = Pattern.compile("[0-9]{9}");
    private static final String WEIGHTS = "327654321";

    private final String demand;

    NumberFormat(String demand) {
        this.demand = demand;
    }

    String demand() {
        return demand;
    }

    boolean accepts(String number) {
        return switch (this) {
            case MUNICIPALITY -> FOUR_DIGITS.matcher(number).matches();
            case ORGANISATION -> NINE_DIGITS.matcher(number).matches() && weightedSum(number) % 11 == 0;
        };
    }

    private static int weightedSum(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length(); i++) {
            sum += Character.digit(WEIGHTS.charAt(i), 10) * Character.digit(number.charAt(i), 10);
        }
        return sum;
    }
}
