package no.samtak.referral.person.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samtak.referral.person.domain.Gone;
import no.samtak.referral.person.domain.HouseholdId;
import no.samtak.referral.person.domain.Identity;
import no.samtak.referral.person.domain.ParentalResponsibility;
import no.samtak.referral.person.domain.PersonId;
import no.samtak.referral.person.domain.PersonKind;
import no.samtak.referral.person.domain.PersonRules;
import no.samtak.referral.person.domain.RegisteredPerson;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "person")
class PersonRow {

    @Id
    UUID personId;

    @Enumerated(EnumType.STRING)
    PersonKind kind;

    byte[] identity;

    byte @Nullable [] numberHash;

    @Nullable LocalDate dueOn;

    @Column(name = "turns_16_on")
    @Nullable LocalDate turns16On;

    @Column(name = "turns_18_on")
    @Nullable LocalDate turns18On;

    @Enumerated(EnumType.STRING)
    @Nullable ParentalResponsibility parentalResponsibility;

    @Enumerated(EnumType.STRING)
    Gone.@Nullable Why goneWhy;

    @Nullable LocalDate goneOn;

    @Nullable UUID householdId;

    boolean addressHidden;

    @Nullable UUID mergedInto;

    long version;

    Instant registeredAt;

    /** All but what is encrypted or hashed. */
    void take(RegisteredPerson from) {
        LocalDate birthDate = from.identity().birthDate();
        kind = from.kind();
        dueOn = from.dueOn();
        turns16On = from.turns16On();
        turns18On = birthDate == null ? null : PersonRules.turns18On(birthDate);
        parentalResponsibility = from.responsibility();
        Gone gone = from.gone();
        goneWhy = gone == null ? null : gone.why();
        goneOn = gone == null ? null : gone.on();
        HouseholdId household = from.household();
        householdId = household == null ? null : household.value();
        addressHidden = from.isProtected();
        PersonId into = from.mergedInto();
        mergedInto = into == null ? null : into.value();
        version = from.version();
    }

    RegisteredPerson toPerson(Identity decrypted) {
        return new RegisteredPerson(
                new PersonId(personId),
                kind,
                decrypted,
                dueOn,
                turns16On,
                parentalResponsibility,
                goneWhy == null || goneOn == null ? null : new Gone(goneWhy, goneOn),
                householdId == null ? null : new HouseholdId(householdId),
                mergedInto == null ? null : new PersonId(mergedInto),
                version);
    }
}
