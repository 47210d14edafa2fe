package no.samtak.coordinator.task.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samtak.coordinator.CaseId;
import no.samtak.coordinator.PersonId;
import no.samtak.coordinator.Scheme;
import org.junit.jupiter.api.Test;

class TaskRulesTest {

    private static final LocalDate GRANTED = LocalDate.of(2027, 3, 1);
    private static final LocalDate DUE = LocalDate.of(2027, 3, 15);
    private static final Instant AT = Instant.parse("2027-03-01T09:00:00Z");
    private static final CaseId CASE = new CaseId(new UUID(1, 1));

    @Test
    void aGrantWithoutACoordinatorAsksForOne() {
        assertThat(TaskRules.decide(grant(Scheme.COORDINATOR, DUE), null, false))
                .isEqualTo(new TaskDecision.Open());
    }

    @Test
    void whoHasACoordinatorNeedsNoOther() {
        assertThat(TaskRules.decide(grant(Scheme.INDIVIDUAL_PLAN, DUE), null, true))
                .isEqualTo(new TaskDecision.Leave());
    }

    @Test
    void aSecondGrantIsCoveredByTheSameTaskAtTheEarlierDateAndTheFullerDuty() {
        assertThat(TaskRules.decide(
                        grant(Scheme.CHILD_COORDINATOR, DUE.minusDays(3)), task(Scheme.INDIVIDUAL_PLAN), false))
                .isEqualTo(new TaskDecision.Widen(Scheme.CHILD_COORDINATOR, DUE.minusDays(3)));
        assertThat(TaskRules.decide(
                        grant(Scheme.INDIVIDUAL_PLAN, DUE.plusDays(3)), task(Scheme.CHILD_COORDINATOR), false))
                .isEqualTo(new TaskDecision.Leave());
    }

    @Test
    void warningsComeOnWorkingDaysAfterTheGrantAndBeforeTheDate() {
        // Seven days before Monday 15 March is Monday 8 March; two days before is a Saturday.
        assertThat(TaskRules.warnings(task(Scheme.COORDINATOR), List.of(2, 7, 14)))
                .containsExactly(LocalDate.of(2027, 3, 8), LocalDate.of(2027, 3, 12));
    }

    @Test
    void aTaskIsOverdueFromTheDayAfterUntilItIsDone() {
        AppointmentTask task = task(Scheme.COORDINATOR);

        assertThat(task.isOverdue(DUE)).isFalse();
        assertThat(task.isOverdue(DUE.plusDays(1))).isTrue();
        assertThat(task.done(AT, "case-worker-1").isOverdue(DUE.plusDays(1))).isFalse();
    }

    private static Grant grant(Scheme scheme, LocalDate namedBy) {
        return new Grant(CASE, new PersonId(new UUID(2, 2)), scheme, GRANTED, namedBy, AT);
    }

    private static AppointmentTask task(Scheme scheme) {
        return new AppointmentTask(new AppointmentTaskId(new UUID(3, 3)), CASE, scheme, GRANTED, DUE, AT, null, null);
    }
}
