package no.samtak.coordinator.register.domain;

import java.time.LocalDate;
import no.samtak.law.policy.ServiceKind;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff who can be somebody's coordinator.
 *
 * @param staffId who it is in the token of staff
 * @param service where they work from day to day
 * @param approvedOn when their own leader said yes to it; null while nobody has
 * @param trainedOn when they were trained for it; null while they are not
 * @param activeFrom first day, in Europe/Oslo
 * @param activeUntil last day; null while none is known
 */
public record Coordinator(
        CoordinatorId id,
        String staffId,
        ContactDetails contact,
        ServiceKind service,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate trainedOn,
        LocalDate activeFrom,
        @Nullable LocalDate activeUntil) {

    public boolean isActiveOn(LocalDate day) {
        return !day.isBefore(activeFrom) && (activeUntil == null || !day.isAfter(activeUntil));
    }

    public boolean isApprovedOn(LocalDate day) {
        return approvedOn != null && !approvedOn.isAfter(day);
    }

    public boolean isTrainedOn(LocalDate day) {
        return trainedOn != null && !trainedOn.isAfter(day);
    }
}
