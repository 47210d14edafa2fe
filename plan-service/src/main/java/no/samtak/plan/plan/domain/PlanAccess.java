package no.samtak.plan.plan.domain;

import no.samtak.plan.participation.domain.Coordinator;
import org.jspecify.annotations.Nullable;

/** Whether a member of staff may see and write a plan, and why. */
public sealed interface PlanAccess {

    /** May. */
    record Allowed(Reason reason) implements PlanAccess {}

    /** May not: a coordinator reads and writes only the plans they coordinate. */
    record Denied() implements PlanAccess {}

    /** What lets somebody in. */
    enum Reason {
        /** Works in the coordinating unit, which answers for all plans. */
        COORDINATING_UNIT,
        /** Is the active coordinator of the case. */
        COORDINATES_THE_CASE
    }

    /** @param coordinator of the case, if there is an active one */
    static PlanAccess of(Asker asker, @Nullable Coordinator coordinator) {
        if (asker.roles().contains("CASE_WORKER") || asker.roles().contains("UNIT_LEADER")) {
            return new Allowed(Reason.COORDINATING_UNIT);
        }
        if (asker.roles().contains("COORDINATOR")
                && coordinator != null
                && asker.id().equals(coordinator.staffId())) {
            return new Allowed(Reason.COORDINATES_THE_CASE);
        }
        return new Denied();
    }
}
