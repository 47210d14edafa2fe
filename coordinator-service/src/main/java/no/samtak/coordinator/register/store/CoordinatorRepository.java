package no.samtak.coordinator.register.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samtak.coordinator.register.domain.ContactDetails;
import no.samtak.coordinator.register.domain.Coordinator;
import no.samtak.coordinator.register.domain.CoordinatorFilter;
import no.samtak.coordinator.register.domain.CoordinatorId;
import no.samtak.kit.crypto.Cell;
import no.samtak.kit.crypto.ColumnCipher;
import org.jspecify.annotations.Nullable;

/** The coordinators of the municipality in hand, in the order they were registered: names are never sorted in SQL. */
@ApplicationScoped
public class CoordinatorRepository implements PanacheRepositoryBase<CoordinatorRow, UUID> {

    private final ColumnCipher cipher;
    private final ObjectMapper json;

    CoordinatorRepository(ColumnCipher cipher, ObjectMapper json) {
        this.cipher = cipher;
        this.json = json;
    }

    public Optional<Coordinator> find(CoordinatorId id) {
        return findByIdOptional(id.value()).map(this::read);
    }

    /** Until the transaction ends, nobody else registers this member of staff. */
    public void lock(String staffId) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0)) is null")
                .setParameter(1, "coordinator " + staffId)
                .getSingleResult();
    }

    public boolean knowsStaff(String staffId) {
        return count("staffId", staffId) > 0;
    }

    public void add(Coordinator registered, Instant at) {
        CoordinatorRow row = new CoordinatorRow();
        row.coordinatorId = registered.id().value();
        row.staffId = registered.staffId();
        row.contact = cipher.encrypt(written(registered.contact()), cell(row.coordinatorId));
        row.service = registered.service();
        row.approvedOn = registered.approvedOn();
        row.trainedOn = registered.trainedOn();
        row.activeFrom = registered.activeFrom();
        row.activeUntil = registered.activeUntil();
        row.registeredAt = at;
        persist(row);
    }

    public List<Coordinator> page(CoordinatorFilter filter, @Nullable CoordinatorId after, int size) {
        List<String> conditions = new ArrayList<>();
        Parameters parameters = new Parameters();
        if (filter.service() != null) {
            conditions.add("service = :service");
            parameters.and("service", filter.service());
        }
        if (filter.activeOn() != null) {
            conditions.add("activeFrom <= :activeOn and (activeUntil is null or activeUntil >= :activeOn)");
            parameters.and("activeOn", filter.activeOn());
        }
        if (after != null) {
            conditions.add("coordinatorId > :after");
            parameters.and("after", after.value());
        }
        String where = conditions.isEmpty() ? "" : String.join(" and ", conditions) + " ";
        return find(where + "order by coordinatorId", parameters).page(0, size).list().stream()
                .map(this::read)
                .toList();
    }

    private Coordinator read(CoordinatorRow row) {
        return new Coordinator(
                new CoordinatorId(row.coordinatorId),
                row.staffId,
                contact(row),
                row.service,
                row.approvedOn,
                row.trainedOn,
                row.activeFrom,
                row.activeUntil);
    }

    private ContactDetails contact(CoordinatorRow row) {
        try {
            return json.readValue(cipher.decrypt(row.contact, cell(row.coordinatorId)), ContactDetails.class);
        } catch (IOException unreadable) {
            // Without the cause: a parser quotes what it stumbles over, and here that is somebody's name.
            throw new IllegalStateException(
                    "The contact of coordinator " + row.coordinatorId + " is not readable JSON");
        }
    }

    private byte[] written(ContactDetails contact) {
        try {
            return json.writeValueAsBytes(contact);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A contact could not be written as JSON");
        }
    }

    private static Cell cell(UUID coordinator) {
        return new Cell("coordinator", "contact", coordinator);
    }
}
