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
import no.samtak.referral.person.domain.ParentalResponsibility;
import no.samtak.referral.person.domain.PersonKind;
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

    Instant registeredAt;
}
