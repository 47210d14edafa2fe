package no.samtak.referral.decision.store;

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
import no.samtak.referral.assessment.domain.SchemeResult;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.decision.domain.Decision;
import no.samtak.referral.decision.domain.DecisionFacts;
import no.samtak.referral.decision.domain.DecisionId;

/** Decisions, written once; their facts and trace hold free text and are encrypted. The case's lock guards them. */
@ApplicationScoped
public class DecisionRepository implements PanacheRepositoryBase<DecisionRow, UUID> {

    private final ColumnCipher cipher;
    private final ObjectMapper json;

    DecisionRepository(ColumnCipher cipher, ObjectMapper json) {
        this.cipher = cipher;
        this.json = json;
    }

    public Optional<Decision> find(DecisionId id) {
        return findByIdOptional(id.value()).map(this::read);
    }

    /** The first one first. */
    public List<Decision> ofCase(CaseId caseId) {
        return list("caseId = ?1 order by madeAt, decisionId", caseId.value()).stream()
                .map(this::read)
                .toList();
    }

    public void add(Decision decision) {
        DecisionRow row = new DecisionRow();
        row.decisionId = decision.id().value();
        row.caseId = decision.caseId().value();
        row.state = decision.state();
        row.decidedOn = decision.decidedOn();
        row.madeAt = decision.madeAt();
        row.decidedBy = decision.decidedBy();
        row.facts = cipher.encrypt(written(decision.facts()), cell("facts", row.decisionId));
        row.trace = cipher.encrypt(written(decision.trace()), cell("trace", row.decisionId));
        row.coordinatorNamedBy = decision.coordinatorNamedBy();
        row.rulebookVersion = decision.rulebookVersion();
        row.policyVersion = decision.policyVersion();
        row.dispatchedAt = decision.dispatchedAt();
        persist(row);
    }

    /** How far the letters have come; nothing else of a decision changes. */
    public void save(Decision changed) {
        DecisionRow row = findById(changed.id().value());
        row.state = changed.state();
        row.dispatchedAt = changed.dispatchedAt();
    }

    private Decision read(DecisionRow row) {
        return new Decision(
                new DecisionId(row.decisionId),
                new CaseId(row.caseId),
                row.state,
                row.decidedOn,
                row.madeAt,
                row.decidedBy,
                read(cipher.decrypt(row.facts, cell("facts", row.decisionId)), DecisionFacts.class),
                List.of(read(cipher.decrypt(row.trace, cell("trace", row.decisionId)), SchemeResult[].class)),
                row.coordinatorNamedBy,
                row.policyVersion,
                row.dispatchedAt);
    }

    private byte[] written(Object part) {
        try {
            return json.writeValueAsBytes(part);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A decision could not be written as JSON");
        }
    }

    private <T> T read(byte[] kept, Class<T> type) {
        try {
            return json.readValue(kept, type);
        } catch (IOException unreadable) {
            // Without the cause: a parser quotes what it stumbles over, and here that is somebody's life.
            throw new IllegalStateException("A kept decision is not readable JSON");
        }
    }

    private static Cell cell(String column, UUID decision) {
        return new Cell("decision", column, decision);
    }
}
