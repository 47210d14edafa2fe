package no.samtak.referral.person.domain;

import java.time.LocalDate;
import no.samtak.law.language.LanguageForm;
import org.jspecify.annotations.Nullable;

/**
 * Everything by which a person could be known, in one piece, because it is encrypted in one piece: as JSON in a column
 * of the person's row. Printed, it shows nothing.
 *
 * @param birthDate from the register or the report; else what the number says
 * @param address null if unknown, or known and withheld
 * @param languageForm null if the person has not said: then the municipality's
 */
public record Identity(
        @Nullable PersonNumber number,
        @Nullable PersonName name,
        @Nullable LocalDate birthDate,
        @Nullable PostalAddress address,
        AddressProtection protection,
        @Nullable LanguageForm languageForm) {

    @Override
    public String toString() {
        return "Identity[]";
    }
}
