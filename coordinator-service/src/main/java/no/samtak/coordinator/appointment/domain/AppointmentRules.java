package no.samtak.coordinator.appointment.domain;

import java.util.ArrayList;
import java.util.List;
import no.samtak.coordinator.register.domain.Coordinator;

/** Who may be appointed: somebody the municipality can answer for, and whom those who decide have agreed to. */
public final class AppointmentRules {

    private AppointmentRules() {}

    public static AppointmentDecision decide(AppointmentFacts facts) {
        List<AppointmentRefusal> reasons = new ArrayList<>();
        Coordinator coordinator = facts.coordinator();
        if (!coordinator.isApprovedOn(facts.on())) {
            reasons.add(new AppointmentRefusal.NotApprovedByLeader(coordinator.id()));
        }
        if (!coordinator.isTrainedOn(facts.on())) {
            reasons.add(new AppointmentRefusal.NotTrained(coordinator.id()));
        }
        if (!coordinator.isActiveOn(facts.on())) {
            reasons.add(new AppointmentRefusal.NotActive(coordinator.id(), facts.on()));
        }
        if (facts.kinship() == Kinship.RELATIVE) {
            reasons.add(new AppointmentRefusal.RelativeOfFamily(coordinator.id()));
        }
        if (isCoordinatorAlready(facts)) {
            reasons.add(new AppointmentRefusal.CoordinatorAlready(coordinator.id()));
        }
        reasons.addAll(reasonsAgainstSecondary(facts));
        if (!facts.consent().isValidOn(facts.on())) {
            reasons.add(new AppointmentRefusal.ConsentMissing(facts.consent().missing()));
        }
        if (facts.caseWithCoordinator() != null) {
            reasons.add(new AppointmentRefusal.CoordinatorOnOtherCase(facts.caseWithCoordinator()));
        }
        return reasons.isEmpty() ? new AppointmentDecision.NothingAgainst() : new AppointmentDecision.Refused(reasons);
    }

    /** One whose appointment is paused may be appointed anew, once there is consent again. */
    private static boolean isCoordinatorAlready(AppointmentFacts facts) {
        Appointment current = facts.current();
        return current != null
                && current.state() == AppointmentState.ACTIVE
                && current.coordinator().equals(facts.coordinator().id());
    }

    /** Who stands in now and then needs no training of their own: often it is the nearest leader. */
    private static List<AppointmentRefusal> reasonsAgainstSecondary(AppointmentFacts facts) {
        Coordinator secondary = facts.secondary();
        List<AppointmentRefusal> reasons = new ArrayList<>();
        if (secondary != null && secondary.id().equals(facts.coordinator().id())) {
            reasons.add(new AppointmentRefusal.OwnSecondary(secondary.id()));
        } else if (secondary != null && !secondary.isActiveOn(facts.on())) {
            reasons.add(new AppointmentRefusal.NotActive(secondary.id(), facts.on()));
        }
        return reasons;
    }
}
