package no.samtak.coordinator.register.domain;

import java.time.LocalDate;
import no.samtak.law.policy.ServiceKind;
import org.jspecify.annotations.Nullable;

/** Which coordinators to show; null leaves a condition out. */
public record CoordinatorFilter(
        @Nullable ServiceKind service, @Nullable LocalDate activeOn) {}
