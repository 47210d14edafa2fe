package no.samtak.coordinator.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import no.samtak.coordinator.CaseId;
import no.samtak.coordinator.PersonId;
import no.samtak.coordinator.responsibility.domain.CoordinatedCase;
import no.samtak.coordinator.responsibility.domain.Timeline;
import no.samtak.coordinator.responsibility.store.CoordinatedCaseRepository;
import no.samtak.coordinator.responsibility.store.ResponsibilityRepository;

/** Something was granted: from this instant the unit is responsible, unless somebody is already. */
@ApplicationScoped
public class BeginResponsibility {

    private final CoordinatedCaseRepository cases;
    private final ResponsibilityRepository responsibilities;

    BeginResponsibility(CoordinatedCaseRepository cases, ResponsibilityRepository responsibilities) {
        this.cases = cases;
        this.responsibilities = responsibilities;
    }

    /**
     * A case that is known keeps its first grant.
     *
     * @param grantedAt legal time
     * @return the case, locked
     */
    @Transactional
    public CoordinatedCase handle(CaseId caseId, PersonId person, Instant grantedAt) {
        return cases.lock(caseId).orElseGet(() -> {
            var begun = new CoordinatedCase(caseId, person, grantedAt, 0);
            cases.add(begun);
            responsibilities.save(caseId, Timeline.begunWithUnit(grantedAt));
            return begun;
        });
    }
}
