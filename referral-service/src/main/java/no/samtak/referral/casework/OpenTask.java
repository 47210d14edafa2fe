package no.samtak.referral.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import no.samtak.kit.Ids;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.CaseTask;
import no.samtak.referral.casework.domain.CaseTaskKind;
import no.samtak.referral.casework.store.CaseTaskRepository;

/** Gives people something to do on a case, once: a task that is still open is not opened again. */
@ApplicationScoped
public class OpenTask {

    private final CaseTaskRepository tasks;

    OpenTask(CaseTaskRepository tasks) {
        this.tasks = tasks;
    }

    /** The caller holds the case's lock. */
    @Transactional
    public void handle(CaseId caseId, CaseTaskKind kind, Instant now) {
        boolean isOpen = tasks.ofCase(caseId).stream().anyMatch(task -> task.kind() == kind && task.isOpen());
        if (!isOpen) {
            tasks.add(CaseTask.open(Ids.next(), caseId, kind, now));
        }
    }
}
