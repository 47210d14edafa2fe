package no.samtak.referral.person.domain;

/**
 * A national identity number that {@link PersonNumbers} has recognised.
 *
 * <p>Its digits belong in an encrypted column and in a letter's address field, nowhere else; printed, it shows its kind
 * only.
 *
 * @param digits eleven digits without spaces
 */
public record PersonNumber(PersonNumberKind kind, String digits) {

    static final int LENGTH = 11;

    /** @throws IllegalArgumentException if there are not eleven digits; the message does not repeat them */
    public PersonNumber {
        if (digits.length() != LENGTH || !digits.chars().allMatch(PersonNumber::isDigit)) {
            throw new IllegalArgumentException("A person's number has eleven digits.");
        }
    }

    /** True for 0 to 9 only; Unicode has many more digits. */
    static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    @Override
    public String toString() {
        return "PersonNumber[" + kind + "]";
    }
}
