package no.samtak.notification.webhook.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.samtak.kit.Ids;
import org.jspecify.annotations.Nullable;

/** A row of {@code webhook_stream}. */
@Entity
@Table(name = "webhook_stream")
public class StreamRow {

    @Id
    public UUID streamId;

    public UUID subscriptionId;

    /** The number in the feed of the last entry that was told. */
    public long toldTo;

    /** The last one to tell; null for the stream that goes on. */
    public @Nullable Long until;

    public int tries;

    /** Technical time; null while the subscription is disabled. */
    public @Nullable Instant nextTryAt;

    public static StreamRow of(UUID subscriptionId, long after, @Nullable Long until, Instant technicalNow) {
        var row = new StreamRow();
        row.streamId = Ids.next();
        row.subscriptionId = subscriptionId;
        row.toldTo = after;
        row.until = until;
        row.nextTryAt = technicalNow;
        return row;
    }

    /** Whether everything that was to be told has been. */
    public boolean isOver() {
        return until != null && toldTo >= until;
    }
}
