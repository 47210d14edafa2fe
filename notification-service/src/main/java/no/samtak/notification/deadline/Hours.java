package no.samtak.notification.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.kit.tenant.CurrentPolicy;
import no.samtak.law.policy.DeadlinePolicy;
import no.samtak.notification.deadline.domain.DeadlineHours;

/** The hours of the municipality in hand, from its policy. */
@ApplicationScoped
class Hours {

    private final CurrentPolicy policy;

    Hours(CurrentPolicy policy) {
        this.policy = policy;
    }

    DeadlineHours ofTenant() {
        DeadlinePolicy deadlines = policy.get().deadlines();
        return new DeadlineHours(deadlines.warningTime(), deadlines.firstAttempts(), deadlines.automaticRelease());
    }
}
