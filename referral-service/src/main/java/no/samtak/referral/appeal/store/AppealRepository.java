package no.samtak.referral.appeal.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samtak.kit.crypto.Cell;
import no.samtak.kit.crypto.ColumnCipher;
import no.samtak.referral.appeal.domain.Appeal;
import no.samtak.referral.appeal.domain.AppealId;
import no.samtak.referral.appeal.domain.AppealStep;
import no.samtak.referral.appeal.domain.ReceivedAppeal;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.decision.domain.DecisionId;

/** Appeals and every step taken with them. The case's lock guards them. */
@ApplicationScoped
public class AppealRepository implements PanacheRepositoryBase<AppealRow, UUID> {

    private static final Map<String, Class<? extends AppealStep>> STEPS = Arrays.stream(
                    AppealStep.class.getPermittedSubclasses())
            .<Class<? extends AppealStep>>map(step -> step.asSubclass(AppealStep.class))
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private final ColumnCipher cipher;
    private final ObjectMapper json;
    private final EntityManager entities;

    AppealRepository(ColumnCipher cipher, ObjectMapper json, EntityManager entities) {
        this.cipher = cipher;
        this.json = json;
        this.entities = entities;
    }

    public Optional<Appeal> find(CaseId caseId, AppealId id) {
        return findByIdOptional(id.value())
                .filter(row -> row.caseId.equals(caseId.value()))
                .map(row -> read(row, steps(List.of(id.value())).getOrDefault(id.value(), List.of())));
    }

    /** The first one first. */
    public List<Appeal> ofCase(CaseId caseId) {
        List<AppealRow> rows = list("caseId = ?1 order by receivedOn, appealId", caseId.value());
        Map<UUID, List<AppealStepRow>> steps =
                steps(rows.stream().map(row -> row.appealId).toList());
        return rows.stream()
                .map(row -> read(row, steps.getOrDefault(row.appealId, List.of())))
                .toList();
    }

    public void add(Appeal appeal) {
        AppealRow row = new AppealRow();
        DecisionId about = appeal.decisionId();
        row.appealId = appeal.id().value();
        row.caseId = appeal.caseId().value();
        row.decisionId = about == null ? null : about.value();
        row.receivedOn = appeal.received().receivedOn();
        row.timeliness = appeal.timeliness();
        take(appeal, row);
        persist(row);
    }

    /** After one step more. */
    public void save(Appeal moved) {
        take(moved, findById(moved.id().value()));
        int number = moved.trail().size();
        Appeal.Taken last = moved.trail().getLast();
        AppealStepRow row = new AppealStepRow();
        row.appealId = moved.id().value();
        row.number = number;
        row.kind = last.step().getClass().getSimpleName();
        row.step = cipher.encrypt(written(last.step()), stepCell(row.appealId));
        row.takenAt = last.at();
        row.takenBy = last.by();
        entities.persist(row);
    }

    private void take(Appeal from, AppealRow row) {
        row.state = from.state();
        row.received = cipher.encrypt(written(from.received()), cell(row.appealId));
        row.version = from.version();
    }

    private Map<UUID, List<AppealStepRow>> steps(List<UUID> appeals) {
        return entities
                .createQuery("from AppealStepRow where appealId in ?1 order by appealId, number", AppealStepRow.class)
                .setParameter(1, appeals)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(row -> row.appealId));
    }

    private Appeal read(AppealRow row, List<AppealStepRow> steps) {
        return new Appeal(
                new AppealId(row.appealId),
                new CaseId(row.caseId),
                row.decisionId == null ? null : new DecisionId(row.decisionId),
                read(cipher.decrypt(row.received, cell(row.appealId)), ReceivedAppeal.class),
                row.timeliness,
                row.state,
                steps.stream().map(this::read).toList(),
                row.version);
    }

    private Appeal.Taken read(AppealStepRow row) {
        Class<? extends AppealStep> kind = STEPS.get(row.kind);
        if (kind == null) {
            throw new IllegalStateException("There is no step " + row.kind);
        }
        return new Appeal.Taken(read(cipher.decrypt(row.step, stepCell(row.appealId)), kind), row.takenAt, row.takenBy);
    }

    private byte[] written(Object part) {
        try {
            return json.writeValueAsBytes(part);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("An appeal could not be written as JSON");
        }
    }

    private <T> T read(byte[] kept, Class<T> type) {
        try {
            return json.readValue(kept, type);
        } catch (IOException unreadable) {
            // Without the cause: a parser quotes what it stumbles over, and here that is somebody's life.
            throw new IllegalStateException("A kept appeal is not readable JSON");
        }
    }

    private static Cell cell(UUID appeal) {
        return new Cell("appeal", "received", appeal);
    }

    private static Cell stepCell(UUID appeal) {
        return new Cell("appeal_step", "step", appeal);
    }
}
