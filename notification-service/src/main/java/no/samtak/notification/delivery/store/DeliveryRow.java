package no.samtak.notification.delivery.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.samtak.notification.deadline.domain.DeadlineId;
import no.samtak.notification.delivery.domain.Channel;
import no.samtak.notification.delivery.domain.Delivery;
import no.samtak.notification.delivery.domain.DeliveryId;
import no.samtak.notification.delivery.domain.DeliveryState;
import no.samtak.notification.delivery.domain.Proof;
import no.samtak.notification.letter.domain.LetterId;
import org.jspecify.annotations.Nullable;

/** A row of {@code delivery}: one attempt. */
@Entity
@Table(name = "delivery")
public class DeliveryRow {

    @Id
    public UUID deliveryId;

    public UUID letterId;
    public int attempt;

    @Enumerated(EnumType.STRING)
    public Channel channel;

    public String chosenBecause;

    @Enumerated(EnumType.STRING)
    public DeliveryState state;

    public String externalReference;
    public @Nullable String reference;
    public String contentHash;
    public @Nullable String reason;
    public @Nullable UUID deadlineId;
    public Instant claimedAt;

    /** Technical time. */
    public Instant answerDueAt;

    public @Nullable Instant dispatchedAt;
    public LocalDate keepUntil;

    /** How often the channel was asked in vain since it last said something new. */
    public int looks;

    /** Technical time; null when the channel is not asked any more. */
    public @Nullable Instant nextLookAt;

    public long version;

    public DeliveryId id() {
        return new DeliveryId(deliveryId);
    }

    public LetterId ofLetter() {
        return new LetterId(letterId);
    }

    /** Has the channel asked after a pause. */
    public void lookAfter(Instant technicalNow, Duration pause) {
        looks = 0;
        nextLookAt = technicalNow.plus(pause);
    }

    /** The channel is not asked any more. */
    public void rest() {
        looks = 0;
        nextLookAt = null;
    }

    /** @throws NullPointerException unless it is proven */
    public Proof proof() {
        return new Proof(
                ofLetter(),
                channel,
                Objects.requireNonNull(reference),
                contentHash,
                Objects.requireNonNull(dispatchedAt));
    }

    Delivery delivery(List<Delivery.Said> history) {
        return new Delivery(
                id(),
                ofLetter(),
                attempt,
                channel,
                chosenBecause,
                state,
                externalReference,
                reference,
                reason,
                deadlineId == null ? null : new DeadlineId(deadlineId),
                claimedAt,
                dispatchedAt,
                nextLookAt,
                keepUntil,
                version,
                history);
    }
}
