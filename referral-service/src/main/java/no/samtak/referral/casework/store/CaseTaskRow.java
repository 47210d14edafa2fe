package no.samtak.referral.casework.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.CaseTask;
import no.samtak.referral.casework.domain.CaseTaskKind;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "case_task")
class CaseTaskRow {

    @Id
    UUID taskId;

    UUID caseId;

    @Enumerated(EnumType.STRING)
    CaseTaskKind kind;

    Instant openedAt;

    @Nullable Instant doneAt;

    @Nullable String doneBy;

    @Nullable String outcome;

    void take(CaseTask from) {
        taskId = from.taskId();
        caseId = from.caseId().value();
        kind = from.kind();
        openedAt = from.openedAt();
        doneAt = from.doneAt();
        doneBy = from.doneBy();
        outcome = from.outcome();
    }

    CaseTask toTask() {
        return new CaseTask(taskId, new CaseId(caseId), kind, openedAt, doneAt, doneBy, outcome);
    }
}
