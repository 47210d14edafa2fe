package no.samtak.coordinator.register.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samtak.law.policy.ServiceKind;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "coordinator")
class CoordinatorRow {

    @Id
    UUID coordinatorId;

    String staffId;
    byte[] contact;

    @Enumerated(EnumType.STRING)
    ServiceKind service;

    @Nullable LocalDate approvedOn;

    @Nullable LocalDate trainedOn;

    LocalDate activeFrom;

    @Nullable LocalDate activeUntil;

    Instant registeredAt;
}
