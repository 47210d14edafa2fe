package no.samtak.referral.register.domain;

import java.time.LocalDate;
import java.util.List;
import no.samtak.referral.casework.domain.PartyRole;
import no.samtak.referral.person.domain.AddressProtection;
import no.samtak.referral.person.domain.Identity;
import no.samtak.referral.person.domain.ParentalResponsibility;
import no.samtak.referral.person.domain.PersonName;
import no.samtak.referral.person.domain.PostalAddress;
import org.jspecify.annotations.Nullable;

/** What the population register tells of one person. Printed, none shows anything. */
public sealed interface RegisterChange {

    /** @param on in Europe/Oslo */
    record Died(LocalDate on) implements RegisterChange {}

    /** @param to null when the register has no address any more */
    record Moved(@Nullable PostalAddress to) implements RegisterChange {}

    record ProtectionChanged(AddressProtection to) implements RegisterChange {}

    record Renamed(PersonName to) implements RegisterChange {}

    /** Who holds parental responsibility now; those who are not named do no longer. */
    record GuardiansChanged(ParentalResponsibility responsibility, List<Guardian> guardians) implements RegisterChange {
        public GuardiansChanged {
            guardians = List.copyOf(guardians);
        }
    }

    /** Somebody who holds it. */
    record Guardian(Identity identity, PartyRole role) {}

    /** Code that stands in the trail, and that a letter called off because of it answers with. */
    default String code() {
        return switch (this) {
            case Died died -> "PERSON_DIED";
            case Moved moved -> "ADDRESS_CHANGED";
            case ProtectionChanged changed -> "PROTECTION_CHANGED";
            case Renamed renamed -> "NAME_CHANGED";
            case GuardiansChanged changed -> "GUARDIANS_CHANGED";
        };
    }
}
