package no.samtak.plan.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.samtak.plan.plan.ShowPlan;
import no.samtak.plan.plan.domain.Asker;
import no.samtak.plan.plan.domain.PlanId;
import no.samtak.plan.revision.domain.PlanVersion;
import no.samtak.plan.revision.store.PlanVersionRepository;

/** A plan's versions, first to last. */
@ApplicationScoped
public class ShowVersions {

    /** What became of it. */
    public sealed interface Outcome {
        record Shown(List<PlanVersion> versions) implements Outcome {}

        record NotYours() implements Outcome {}
    }

    private final ShowPlan showPlan;
    private final PlanVersionRepository versions;

    ShowVersions(ShowPlan showPlan, PlanVersionRepository versions) {
        this.showPlan = showPlan;
        this.versions = versions;
    }

    /** Empty when there is no such plan in this municipality. */
    @Transactional
    public Optional<Outcome> handle(PlanId id, Asker asker) {
        return showPlan.handle(id, asker).map(outcome -> switch (outcome) {
            case ShowPlan.Outcome.Shown(var whole) -> new Outcome.Shown(versions.ofPlan(id));
            case ShowPlan.Outcome.NotYours() -> new Outcome.NotYours();
        });
    }
}
