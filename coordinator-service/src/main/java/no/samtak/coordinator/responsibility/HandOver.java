package no.samtak.coordinator.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import no.samtak.coordinator.CaseId;
import no.samtak.coordinator.responsibility.domain.Responsible;
import no.samtak.coordinator.responsibility.domain.Timeline;
import no.samtak.coordinator.responsibility.store.ResponsibilityRepository;

/** Responsibility moves: one ends and the next begins at the same instant. The caller holds the case's lock. */
@ApplicationScoped
public class HandOver {

    private final ResponsibilityRepository responsibilities;

    HandOver(ResponsibilityRepository responsibilities) {
        this.responsibilities = responsibilities;
    }

    /**
     * To whoever it is.
     *
     * @param wanted legal time
     * @return when it moved: that time, or a moment later where the current stretch has only just begun
     */
    @Transactional
    public Instant handle(CaseId caseId, Responsible to, Instant wanted) {
        Timeline timeline = responsibilities.of(caseId);
        Instant at = timeline.notBeforeCurrent(wanted);
        responsibilities.save(caseId, timeline.handedOver(to, at));
        return at;
    }
}
