package no.samtak.notification.chronicle.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Written by the worker alone. */
@Entity
@Table(name = "chronicle_number")
class ChronicleNumberRow {

    @Id
    long number;

    UUID eventId;
}
