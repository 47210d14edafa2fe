package no.samtak.referral.person.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samtak.law.language.LanguageForm;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.person.FindPersons;
import no.samtak.referral.person.domain.AddressProtection;
import no.samtak.referral.person.domain.ContactNeeds;
import no.samtak.referral.person.domain.Gone;
import no.samtak.referral.person.domain.HouseholdId;
import no.samtak.referral.person.domain.ParentalResponsibility;
import no.samtak.referral.person.domain.PersonId;
import no.samtak.referral.person.domain.PersonKind;
import no.samtak.referral.person.domain.PostalAddress;
import no.samtak.referral.person.domain.RegisteredPerson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person as staff see one. The number is shown to nobody who has not typed it. */
@Schema(name = "Person")
record PersonAnswer(
        UUID personId,
        PersonKind kind,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable LocalDate birthDate,

        @Schema(description = "For an expected child.") @Nullable LocalDate dueOn,

        @Schema(description = "Whether a number is registered; it is not shown.")
        boolean hasNumber,

        AddressProtection addressProtection,

        @Schema(description = "Left out for a protected address.") @Nullable List<String> addressLines,

        @Nullable String postalCode,
        @Nullable String town,
        @Nullable LanguageForm language,

        @Schema(description = "Language of an interpreter, BCP 47.") @Nullable String interpreter,

        List<ContactNeeds.Format> formats,

        @Schema(description = "Reserved against digital contact.")
        boolean reserved,

        @Nullable ParentalResponsibility parentalResponsibility,
        @Nullable UUID householdId,

        @Schema(description = "They have died, or the pregnancy has ended.") @Nullable Departure gone,

        @Schema(description = "The person this record turned out to be.") @Nullable UUID mergedInto) {

    /** Why and when somebody is no longer there. */
    @Schema(name = "Departure")
    record Departure(Gone.Why why, LocalDate on) {
        static Departure of(Gone gone) {
            return new Departure(gone.why(), gone.on());
        }
    }

    /** Somebody found, and the cases about them. */
    @Schema(name = "FoundPerson")
    record Found(PersonAnswer person, List<CaseLine> cases) {
        static Found of(FindPersons.Found found) {
            return new Found(
                    PersonAnswer.of(found.person()),
                    found.cases().stream().map(CaseLine::of).toList());
        }
    }

    /** All who were found; several may share a name and a birth date. */
    @Schema(name = "FoundPersons")
    record AllFound(List<Found> items) {
        static AllFound of(List<FindPersons.Found> found) {
            return new AllFound(found.stream().map(Found::of).toList());
        }
    }

    /** A case, without what it says. */
    @Schema(name = "CaseLine")
    record CaseLine(UUID caseId, String reference, CaseState state, LocalDate receivedOn) {
        static CaseLine of(Case about) {
            return new CaseLine(about.id().value(), about.reference(), about.state(), about.receivedOn());
        }
    }

    static PersonAnswer of(RegisteredPerson person) {
        var identity = person.identity();
        var name = identity.name();
        // Who may see a protected address is decided where letters are handed over, not on a page that shows a person.
        Optional<PostalAddress> address =
                Optional.ofNullable(identity.address()).filter(known -> !person.isProtected());
        ContactNeeds needs = identity.needs() == null ? ContactNeeds.none() : identity.needs();
        return new PersonAnswer(
                person.id().value(),
                person.kind(),
                name == null ? null : name.given(),
                name == null ? null : name.family(),
                identity.birthDate(),
                person.dueOn(),
                identity.number() != null,
                identity.protection(),
                address.map(PostalAddress::lines).orElse(null),
                address.map(PostalAddress::postalCode).orElse(null),
                address.map(PostalAddress::place).orElse(null),
                identity.languageForm(),
                needs.interpreter(),
                needs.formats().stream().sorted().toList(),
                needs.reserved(),
                person.responsibility(),
                Optional.ofNullable(person.household()).map(HouseholdId::value).orElse(null),
                Optional.ofNullable(person.gone()).map(Departure::of).orElse(null),
                Optional.ofNullable(person.mergedInto()).map(PersonId::value).orElse(null));
    }

    /** The id alone. */
    @Override
    public String toString() {
        return "PersonAnswer[" + personId + "]";
    }
}
