package no.samtak.plan.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import no.samtak.plan.plan.domain.WholePlan;
import no.samtak.plan.revision.domain.PlanVersion;
import no.samtak.plan.revision.store.PlanVersionRepository;

/** Keeps a plan as it was when it became active. */
@ApplicationScoped
public class KeepVersion {

    private final PlanVersionRepository versions;

    KeepVersion(PlanVersionRepository versions) {
        this.versions = versions;
    }

    @Transactional
    public void handle(WholePlan whole, Instant at, String by) {
        versions.add(new PlanVersion(whole.plan().number(), whole, at, by));
    }
}
