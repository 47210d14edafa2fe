package no.samtak.referral.samordning.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samtak.kit.crypto.Cell;
import no.samtak.kit.crypto.ColumnCipher;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.samordning.domain.CoordinationDispute;
import no.samtak.referral.samordning.domain.DisputeId;
import org.jspecify.annotations.Nullable;

/** Disagreements on who coordinates; what is said is encrypted. The case's lock guards them. */
@ApplicationScoped
public class DisputeRepository implements PanacheRepositoryBase<DisputeRow, UUID> {

    private final ColumnCipher cipher;
    private final ObjectMapper json;

    DisputeRepository(ColumnCipher cipher, ObjectMapper json) {
        this.cipher = cipher;
        this.json = json;
    }

    private record Content(
            List<String> services, String matter, String openedBy, CoordinationDispute.@Nullable Settled settled) {}

    public Optional<CoordinationDispute> find(CaseId caseId, DisputeId id) {
        return findByIdOptional(id.value())
                .filter(row -> row.caseId.equals(caseId.value()))
                .map(this::read);
    }

    /** The first one first. */
    public List<CoordinationDispute> ofCase(CaseId caseId) {
        return list("caseId = ?1 order by openedAt, disputeId", caseId.value()).stream()
                .map(this::read)
                .toList();
    }

    public void add(CoordinationDispute dispute) {
        DisputeRow row = new DisputeRow();
        row.disputeId = dispute.id().value();
        row.caseId = dispute.caseId().value();
        row.openedAt = dispute.openedAt();
        take(dispute, row);
        persist(row);
    }

    public void save(CoordinationDispute changed) {
        take(changed, findById(changed.id().value()));
    }

    private void take(CoordinationDispute from, DisputeRow row) {
        try {
            var content = new Content(from.services(), from.matter(), from.openedBy(), from.settled());
            row.content = cipher.encrypt(json.writeValueAsBytes(content), cell(row.disputeId));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A disagreement could not be written as JSON");
        }
        var settled = from.settled();
        row.settledAt = settled == null ? null : settled.at();
        row.version = from.version();
    }

    private CoordinationDispute read(DisputeRow row) {
        try {
            Content content = json.readValue(cipher.decrypt(row.content, cell(row.disputeId)), Content.class);
            return new CoordinationDispute(
                    new DisputeId(row.disputeId),
                    new CaseId(row.caseId),
                    content.services(),
                    content.matter(),
                    row.openedAt,
                    content.openedBy(),
                    content.settled(),
                    row.version);
        } catch (IOException unreadable) {
            // Without the cause: a parser quotes what it stumbles over, and here that is somebody's life.
            throw new IllegalStateException("A kept disagreement is not readable JSON");
        }
    }

    private static Cell cell(UUID dispute) {
        return new Cell("coordination_dispute", "content", dispute);
    }
}
