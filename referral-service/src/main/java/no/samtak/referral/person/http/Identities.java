package no.samtak.referral.person.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.samtak.kit.time.LegalClock;
import no.samtak.law.language.LanguageForm;
import no.samtak.referral.ReferralSettings;
import no.samtak.referral.person.domain.AddressProtection;
import no.samtak.referral.person.domain.Identity;
import no.samtak.referral.person.domain.NumberAnswer;
import no.samtak.referral.person.domain.PersonName;
import no.samtak.referral.person.domain.PersonNumbers;
import no.samtak.referral.person.domain.PostalAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Turns what is stated about somebody into an identity, once it has been found well-formed. */
@ApplicationScoped
public class Identities {

    private static final String NORWAY = "NO";

    private final ReferralSettings settings;
    private final LegalClock clock;

    Identities(ReferralSettings settings, LegalClock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** A postal address. */
    @Schema(name = "PersonAddress")
    public record Address(
            @Size(max = 4) @Nullable List<@NotBlank @Size(max = 100) String> lines,
            @NotBlank @Size(max = 12) String postalCode,
            @NotBlank @Size(max = 60) String town) {

        public PostalAddress toAddress() {
            return new PostalAddress(lines == null ? List.of() : lines, postalCode, town, NORWAY);
        }

        /** Nothing: it tells where somebody lives. */
        @Override
        public String toString() {
            return "Address[]";
        }
    }

    public NumberAnswer recognise(@Nullable String number) {
        return PersonNumbers.recognise(number, settings.accepted(), clock.today());
    }

    public Identity identity(
            @Nullable String number,
            @Nullable PersonName name,
            @Nullable LocalDate birthDate,
            @Nullable Address address,
            @Nullable AddressProtection protection,
            @Nullable LanguageForm language) {
        PostalAddress place = address == null ? null : address.toAddress();
        AddressProtection stated = protection == null ? AddressProtection.UGRADERT : protection;
        return recognise(number) instanceof NumberAnswer.Recognised(var recognised, var implied)
                ? new Identity(recognised, name, birthDate == null ? implied : birthDate, place, stated, language)
                : new Identity(null, name, birthDate, place, stated, language);
    }

    /** Null where neither part is stated. */
    public static @Nullable PersonName name(@Nullable String given, @Nullable String family) {
        String givenName = given == null ? "" : given;
        String familyName = family == null ? "" : family;
        return givenName.isBlank() && familyName.isBlank() ? null : new PersonName(givenName, familyName);
    }
}
