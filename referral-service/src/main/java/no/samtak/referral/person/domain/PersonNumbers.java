package no.samtak.referral.person.domain;

import java.time.LocalDate;
import java.util.regex.Pattern;
import no.samtak.referral.person.domain.NumberAnswer.Absent;
import no.samtak.referral.person.domain.NumberAnswer.Mistyped;
import no.samtak.referral.person.domain.NumberAnswer.Recognised;
import org.jspecify.annotations.Nullable;

/**
 * Recognises fødselsnummer, D-nummer and felles hjelpenummer.
 *
 * <p>Written here and not taken from {@code no.bekk.bekkopen:nocommons}, because that library repeats the number in its
 * exceptions, opens for all synthetic series by one static flag, knows neither felles hjelpenummer nor the numbers from
 * 2032, and makes children with some D-numbers two hundred years old. The tests use it as a second opinion.
 */
public final class PersonNumbers {

    /** What people put between the groups of a number: spaces, also those that do not break, hyphens and dashes. */
    private static final Pattern SEPARATORS = Pattern.compile("[\\p{Zs}\\p{Pd}\\s]");

    private PersonNumbers() {}

    /**
     * Says which number a text is, if any.
     *
     * @param today the legal date in Europe/Oslo; nobody is born after it
     */
    public static NumberAnswer recognise(@Nullable String raw, AcceptedNumbers accepted, LocalDate today) {
        var digits = raw == null ? "" : SEPARATORS.matcher(raw).replaceAll("");
        if (digits.isEmpty()) {
            return new Absent();
        }
        if (!digits.chars().allMatch(PersonNumber::isDigit)) {
            return new Mistyped(MistypedReason.NOT_ONLY_DIGITS);
        }
        if (digits.length() != PersonNumber.LENGTH) {
            return new Mistyped(MistypedReason.WRONG_LENGTH);
        }
        return digits.charAt(0) >= '8' ? helpNumber(digits) : numberWithDate(digits, accepted, today);
    }

    /** Norsk helsenett: any nine digits from 800 000 000, and the two strict check digits; 2032 changes nothing. */
    private static NumberAnswer helpNumber(String digits) {
        return CheckDigits.areStrictlyRight(digits)
                ? new Recognised(new PersonNumber(PersonNumberKind.FH_NUMBER, digits), null)
                : new Mistyped(MistypedReason.CHECK_DIGITS);
    }

    private static NumberAnswer numberWithDate(String digits, AcceptedNumbers accepted, LocalDate today) {
        var date = DateInNumber.of(digits);
        var answer = switch (accepted.scheme()) {
            case UNTIL_2031 -> until2031(digits, date, today);
            case FROM_2032 -> from2032(digits, date);
        };
        var isInvented = date.series() != null && !accepted.synthetic().contains(date.series());
        return answer instanceof Recognised && isInvented
                ? new Mistyped(MistypedReason.SYNTHETIC_NOT_ACCEPTED)
                : answer;
    }

    private static NumberAnswer until2031(String digits, DateInNumber date, LocalDate today) {
        var birthDate = date.birthDate().orElse(null);
        if (birthDate == null) {
            return new Mistyped(MistypedReason.NO_SUCH_DATE);
        }
        if (!CheckDigits.areStrictlyRight(digits)) {
            return new Mistyped(MistypedReason.CHECK_DIGITS);
        }
        return birthDate.isAfter(today)
                ? new Mistyped(MistypedReason.BORN_IN_THE_FUTURE)
                : new Recognised(new PersonNumber(date.kind(), digits), birthDate);
    }

    private static NumberAnswer from2032(String digits, DateInNumber date) {
        if (!date.existsInSomeCentury()) {
            return new Mistyped(MistypedReason.NO_SUCH_DATE);
        }
        return CheckDigits.areRightFrom2032(digits)
                ? new Recognised(new PersonNumber(date.kind(), digits), null)
                : new Mistyped(MistypedReason.CHECK_DIGITS);
    }
}
