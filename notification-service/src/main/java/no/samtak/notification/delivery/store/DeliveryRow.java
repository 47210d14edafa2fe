package no.samtak.notification.delivery.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.samtak.notification.delivery.domain.Channel;
import no.samtak.notification.delivery.domain.Proof;
import no.samtak.notification.letter.domain.LetterId;

/** A row of {@code delivery}. */
@Entity
@Table(name = "delivery")
public class DeliveryRow {

    @Id
    UUID letterId;

    @Enumerated(EnumType.STRING)
    Channel channel;

    String reference;
    String contentHash;
    Instant dispatchedAt;

    static DeliveryRow of(Proof proof) {
        var row = new DeliveryRow();
        row.letterId = proof.letterId().value();
        row.channel = proof.channel();
        row.reference = proof.reference();
        row.contentHash = proof.contentHash();
        row.dispatchedAt = proof.dispatchedAt();
        return row;
    }

    Proof proof() {
        return new Proof(new LetterId(letterId), channel, reference, contentHash, dispatchedAt);
    }
}
