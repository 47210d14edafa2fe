package no.samtak.notification.chronicle.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.samtak.notification.CaseId;
import no.samtak.notification.chronicle.domain.Entry;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "chronicle_entry")
class ChronicleEntryRow {

    @Id
    UUID eventId;

    String source;
    String type;
    UUID subject;

    @Nullable UUID caseId;

    @Nullable String senderOrganisation;

    long aggregateVersion;
    UUID causationId;
    Instant occurredAt;
    String data;

    void take(Entry from) {
        eventId = from.eventId();
        source = from.source();
        type = from.type();
        subject = from.subject();
        caseId = from.caseId() == null ? null : from.caseId().value();
        senderOrganisation = from.senderOrganisation();
        aggregateVersion = from.aggregateVersion();
        causationId = from.causationId();
        occurredAt = from.occurredAt();
        data = from.data();
    }

    Entry toEntry() {
        return new Entry(
                eventId,
                source,
                type,
                subject,
                caseId == null ? null : new CaseId(caseId),
                senderOrganisation,
                aggregateVersion,
                causationId,
                occurredAt,
                data);
    }
}
