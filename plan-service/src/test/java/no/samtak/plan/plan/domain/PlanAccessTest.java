package no.samtak.plan.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import no.samtak.plan.participation.domain.Coordinator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanAccessTest {

    private static final Coordinator COORDINATOR =
            new Coordinator(UUID.randomUUID(), UUID.randomUUID(), "coordinator-1");

    @ParameterizedTest
    @ValueSource(strings = {"CASE_WORKER", "UNIT_LEADER"})
    void theCoordinatingUnitAnswersForEveryPlan(String role) {
        assertThat(PlanAccess.of(new Asker("anyone", Set.of(role)), null))
                .isEqualTo(new PlanAccess.Allowed(PlanAccess.Reason.COORDINATING_UNIT));
    }

    @Test
    void theCoordinatorOfTheCaseMay() {
        Asker coordinator = new Asker("coordinator-1", Set.of("COORDINATOR"));

        assertThat(PlanAccess.of(coordinator, COORDINATOR))
                .isEqualTo(new PlanAccess.Allowed(PlanAccess.Reason.COORDINATES_THE_CASE));
    }

    @Test
    void anotherCoordinatorMayNot() {
        Asker another = new Asker("coordinator-2", Set.of("COORDINATOR"));

        assertThat(PlanAccess.of(another, COORDINATOR)).isEqualTo(new PlanAccess.Denied());
    }

    @Test
    void aFormerCoordinatorMayNot() {
        Asker former = new Asker("coordinator-1", Set.of("COORDINATOR"));

        assertThat(PlanAccess.of(former, null)).isEqualTo(new PlanAccess.Denied());
    }

    @Test
    void aCoordinatorWhoseTokenIsUnknownMayNot() {
        var unknown = new Coordinator(UUID.randomUUID(), UUID.randomUUID(), null);

        assertThat(PlanAccess.of(new Asker("coordinator-1", Set.of("COORDINATOR")), unknown))
                .isEqualTo(new PlanAccess.Denied());
    }

    @Test
    void theIdAloneOpensNothing() {
        Asker withoutRole = new Asker("coordinator-1", Set.of("SERVICE_PROVIDER"));

        assertThat(PlanAccess.of(withoutRole, COORDINATOR)).isEqualTo(new PlanAccess.Denied());
    }
}
