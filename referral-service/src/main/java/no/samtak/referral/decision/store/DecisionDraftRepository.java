package no.samtak.referral.decision.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samtak.kit.crypto.Cell;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.decision.domain.DecisionCause;
import no.samtak.referral.decision.domain.DecisionDraft;
import no.samtak.referral.decision.domain.DecisionId;
import no.samtak.referral.decision.domain.Impartiality;
import no.samtak.referral.decision.domain.ProposedDecision;
import org.jspecify.annotations.Nullable;

/** Decisions before they are made. The case's lock guards them. */
@ApplicationScoped
public class DecisionDraftRepository implements PanacheRepositoryBase<DecisionDraftRow, UUID> {

    private final DecisionJson json;

    DecisionDraftRepository(DecisionJson json) {
        this.json = json;
    }

    private record Written(
            DecisionCause cause,
            ProposedDecision proposal,
            Impartiality impartiality,
            @Nullable String sentBackWhy) {}

    public Optional<DecisionDraft> find(CaseId caseId, DecisionId id) {
        return findByIdOptional(id.value())
                .filter(row -> row.caseId.equals(caseId.value()))
                .map(this::read);
    }

    public Optional<DecisionDraft> openOn(CaseId caseId) {
        return ofCase(caseId).stream().filter(DecisionDraft::isOpen).findFirst();
    }

    /** The first one first. */
    public List<DecisionDraft> ofCase(CaseId caseId) {
        return list("caseId = ?1 order by decisionId", caseId.value()).stream()
                .map(this::read)
                .toList();
    }

    public void add(DecisionDraft draft) {
        DecisionDraftRow row = new DecisionDraftRow();
        row.decisionId = draft.id().value();
        row.caseId = draft.caseId().value();
        take(draft, row);
        persist(row);
    }

    public void save(DecisionDraft changed) {
        take(changed, findById(changed.id().value()));
    }

    private void take(DecisionDraft from, DecisionDraftRow row) {
        row.state = from.state();
        row.written = json.write(
                new Written(from.cause(), from.proposal(), from.impartiality(), from.sentBackWhy()),
                cell(row.decisionId));
        row.writer = from.writer();
        row.writtenAt = from.writtenAt();
        row.version = from.version();
    }

    private DecisionDraft read(DecisionDraftRow row) {
        Written written = json.read(row.written, Written.class, cell(row.decisionId));
        return new DecisionDraft(
                new DecisionId(row.decisionId),
                new CaseId(row.caseId),
                row.state,
                written.cause(),
                written.proposal(),
                written.impartiality(),
                row.writer,
                row.writtenAt,
                written.sentBackWhy(),
                row.version);
    }

    private static Cell cell(UUID decision) {
        return new Cell("decision_draft", "written", decision);
    }
}
