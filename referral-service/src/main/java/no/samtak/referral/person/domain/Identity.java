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
 * @param needs null while nobody has asked
 */
public record Identity(
        @Nullable PersonNumber number,
        @Nullable PersonName name,
        @Nullable LocalDate birthDate,
        @Nullable PostalAddress address,
        AddressProtection protection,
        @Nullable LanguageForm languageForm,
        @Nullable ContactNeeds needs) {

    /** Somebody who has not been asked what they need. */
    public Identity(
            @Nullable PersonNumber number,
            @Nullable PersonName name,
            @Nullable LocalDate birthDate,
            @Nullable PostalAddress address,
            AddressProtection protection,
            @Nullable LanguageForm languageForm) {
        this(number, name, birthDate, address, protection, languageForm, null);
    }

    public Identity named(PersonName now) {
        return new Identity(number, now, birthDate, address, protection, languageForm, needs);
    }

    public Identity livingAt(@Nullable PostalAddress now) {
        return new Identity(number, name, birthDate, now, protection, languageForm, needs);
    }

    public Identity protectedBy(AddressProtection now) {
        return new Identity(number, name, birthDate, address, now, languageForm, needs);
    }

    public Identity contacted(@Nullable LanguageForm form, ContactNeeds how) {
        return new Identity(number, name, birthDate, address, protection, form, how);
    }

    /** With what is known for certain now; what is not stated stays. */
    public Identity identified(PersonNumber as, @Nullable PersonName called, @Nullable LocalDate born) {
        return new Identity(
                as,
                called == null ? name : called,
                born == null ? birthDate : born,
                address,
                protection,
                languageForm,
                needs);
    }

    @Override
    public String toString() {
        return "Identity[]";
    }
}
