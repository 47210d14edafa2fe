package no.samtak.plan.revision.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import no.samtak.kit.Ids;
import no.samtak.kit.crypto.Cell;
import no.samtak.kit.crypto.ColumnCipher;
import no.samtak.plan.plan.domain.PlanId;
import no.samtak.plan.plan.domain.WholePlan;
import no.samtak.plan.revision.domain.PlanVersion;

/** Plans as they were when they became active: each one encrypted value, written once. */
@ApplicationScoped
public class PlanVersionRepository implements PanacheRepositoryBase<PlanVersionRow, UUID> {

    private final ColumnCipher cipher;
    private final ObjectMapper json;

    PlanVersionRepository(ColumnCipher cipher, ObjectMapper json) {
        this.cipher = cipher;
        this.json = json;
    }

    public void add(PlanVersion version) {
        PlanVersionRow row = new PlanVersionRow();
        row.planVersionId = Ids.next();
        row.planId = version.whole().plan().id().value();
        row.number = version.number();
        row.snapshot = cipher.encrypt(written(version.whole()), cell(row.planVersionId));
        row.activatedAt = version.activatedAt();
        row.activatedBy = version.activatedBy();
        persist(row);
    }

    public List<PlanVersion> ofPlan(PlanId plan) {
        return list("planId = ?1 order by number", plan.value()).stream()
                .map(this::read)
                .toList();
    }

    private PlanVersion read(PlanVersionRow row) {
        try {
            byte[] snapshot = cipher.decrypt(row.snapshot, cell(row.planVersionId));
            return new PlanVersion(
                    row.number, json.readValue(snapshot, WholePlan.class), row.activatedAt, row.activatedBy);
        } catch (IOException unreadable) {
            // Without the cause: a parser quotes what it stumbles over, and here that is somebody's life.
            throw new IllegalStateException("Version " + row.number + " of plan " + row.planId + " is not readable");
        }
    }

    private byte[] written(WholePlan whole) {
        try {
            return json.writeValueAsBytes(whole);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A plan could not be written as JSON");
        }
    }

    private static Cell cell(UUID version) {
        return new Cell("plan_version", "snapshot", version);
    }
}
