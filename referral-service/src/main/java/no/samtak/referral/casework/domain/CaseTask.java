package no.samtak.referral.casework.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a person has to do on a case.
 *
 * @param doneAt legal time; null while it is open
 * @param outcome code for how it ended
 */
public record CaseTask(
        UUID taskId,
        CaseId caseId,
        CaseTaskKind kind,
        Instant openedAt,
        @Nullable Instant doneAt,
        @Nullable String doneBy,
        @Nullable String outcome) {

    public static CaseTask open(UUID taskId, CaseId caseId, CaseTaskKind kind, Instant at) {
        return new CaseTask(taskId, caseId, kind, at, null, null, null);
    }

    public CaseTask done(Instant at, String by, String how) {
        return new CaseTask(taskId, caseId, kind, openedAt, at, by, how);
    }

    public boolean isOpen() {
        return doneAt == null;
    }
}
