package no.samtak.referral.decision.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samtak.kit.Ids;
import no.samtak.kit.crypto.Cell;
import no.samtak.referral.assessment.domain.SchemeResult;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.decision.domain.Decision;
import no.samtak.referral.decision.domain.DecisionFacts;
import no.samtak.referral.decision.domain.DecisionId;
import no.samtak.referral.decision.domain.Knowledge;

/** Decisions, written once; their facts and trace hold free text and are encrypted. The case's lock guards them. */
@ApplicationScoped
public class DecisionRepository implements PanacheRepositoryBase<DecisionRow, UUID> {

    private final DecisionJson json;
    private final EntityManager entities;

    DecisionRepository(DecisionJson json, EntityManager entities) {
        this.json = json;
        this.entities = entities;
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

    /** Whether the case has been answered, whatever has become of it since. */
    public boolean areMadeOn(CaseId caseId) {
        return count("caseId", caseId.value()) > 0;
    }

    public void add(Decision decision) {
        DecisionRow row = new DecisionRow();
        row.decisionId = decision.id().value();
        row.caseId = decision.caseId().value();
        row.decidedOn = decision.decidedOn();
        row.madeAt = decision.madeAt();
        row.decidedBy = decision.decidedBy();
        row.facts = json.write(decision.facts(), cell("facts", row.decisionId));
        row.trace = json.write(decision.trace(), cell("trace", row.decisionId));
        row.coordinatorNamedBy = decision.coordinatorNamedBy();
        row.rulebookVersion = decision.rulebookVersion();
        row.policyVersion = decision.policyVersion();
        row.take(decision.course());
        persist(row);
    }

    /** What has become of it; what it says never changes. */
    public void save(Decision changed) {
        findById(changed.id().value()).take(changed.course());
    }

    /** One more record of when it was known. */
    public void add(DecisionId id, Knowledge knowledge) {
        KnowledgeRow row = new KnowledgeRow();
        row.knowledgeId = Ids.next();
        row.decisionId = id.value();
        row.knownOn = knowledge.on();
        row.how = knowledge.how();
        row.recordedAt = knowledge.recordedAt();
        row.recordedBy = knowledge.recordedBy();
        entities.persist(row);
    }

    private Decision read(DecisionRow row) {
        return new Decision(
                new DecisionId(row.decisionId),
                new CaseId(row.caseId),
                row.madeAt,
                json.read(row.facts, DecisionFacts.class, cell("facts", row.decisionId)),
                List.of(json.read(row.trace, SchemeResult[].class, cell("trace", row.decisionId))),
                row.coordinatorNamedBy,
                row.policyVersion,
                row.toCourse());
    }

    private static Cell cell(String column, UUID decision) {
        return new Cell("decision", column, decision);
    }
}
