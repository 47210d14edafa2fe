package no.samtak.coordinator.letterorder.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "letter_errand")
class LetterErrandRow {

    @Id
    UUID appointmentId;

    /** Legal time. */
    Instant wantedAt;

    int tries;

    /** Technical time. */
    Instant nextTryAt;
}
