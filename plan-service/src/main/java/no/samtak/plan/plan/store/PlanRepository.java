package no.samtak.plan.plan.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samtak.kit.crypto.Cell;
import no.samtak.kit.crypto.ColumnCipher;
import no.samtak.plan.plan.domain.CaseId;
import no.samtak.plan.plan.domain.PersonId;
import no.samtak.plan.plan.domain.Plan;
import no.samtak.plan.plan.domain.PlanContent;
import no.samtak.plan.plan.domain.PlanId;
import no.samtak.plan.plan.domain.PlanState;

/** Plans. Whoever changes one, or anything that belongs to it, or tells of it, holds its lock. */
@ApplicationScoped
public class PlanRepository implements PanacheRepositoryBase<PlanRow, UUID> {

    private final ColumnCipher cipher;
    private final ObjectMapper json;

    PlanRepository(ColumnCipher cipher, ObjectMapper json) {
        this.cipher = cipher;
        this.json = json;
    }

    public Optional<Plan> find(PlanId id) {
        return findByIdOptional(id.value()).map(this::read);
    }

    public Optional<Plan> lock(PlanId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE).map(this::read);
    }

    public List<Plan> ofCase(CaseId caseId) {
        return list("caseId = ?1 order by planId", caseId.value()).stream()
                .map(this::read)
                .toList();
    }

    public List<Plan> lockOpenOfCase(CaseId caseId) {
        return find("caseId = ?1 and state <> ?2 order by planId", caseId.value(), PlanState.CLOSED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .map(this::read)
                .toList();
    }

    public boolean hasOpenPlan(PersonId person) {
        return count("personId = ?1 and state <> ?2", person.value(), PlanState.CLOSED) > 0;
    }

    /** Puts one person in another's place, unless both have a plan that is open. */
    public void repoint(PersonId from, PersonId to) {
        boolean bothAreOpen = hasOpenPlan(from) && hasOpenPlan(to);
        if (bothAreOpen) {
            update("personId = ?1 where personId = ?2 and state = ?3", to.value(), from.value(), PlanState.CLOSED);
        } else {
            update("personId = ?1 where personId = ?2", to.value(), from.value());
        }
    }

    /** As above, on one case. */
    public void repoint(CaseId caseId, PersonId from, PersonId to) {
        update("personId = ?1 where personId = ?2 and caseId = ?3", to.value(), from.value(), caseId.value());
    }

    public void add(Plan opened) {
        PlanRow row = new PlanRow();
        row.take(opened, written(opened));
        persist(row);
    }

    public void save(Plan changed) {
        findById(changed.id().value()).take(changed, written(changed));
    }

    private Plan read(PlanRow row) {
        try {
            byte[] content = cipher.decrypt(row.content, cell(row.planId));
            return row.toPlan(json.readValue(content, PlanContent.class));
        } catch (IOException unreadable) {
            // Without the cause: a parser quotes what it stumbles over, and here that is somebody's life.
            throw new IllegalStateException("The content of plan " + row.planId + " is not readable JSON");
        }
    }

    private byte[] written(Plan plan) {
        try {
            return cipher.encrypt(
                    json.writeValueAsBytes(plan.content()), cell(plan.id().value()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A plan could not be written as JSON");
        }
    }

    private static Cell cell(UUID plan) {
        return new Cell("plan", "content", plan);
    }
}
