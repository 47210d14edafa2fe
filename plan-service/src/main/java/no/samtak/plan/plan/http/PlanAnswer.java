package no.samtak.plan.plan.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samtak.plan.goal.domain.Goal;
import no.samtak.plan.goal.domain.Measure;
import no.samtak.plan.goal.domain.MeasureStanding;
import no.samtak.plan.participation.domain.Consent;
import no.samtak.plan.participation.domain.ConsentPurpose;
import no.samtak.plan.participation.domain.Coordinator;
import no.samtak.plan.participation.domain.Participant;
import no.samtak.plan.participation.domain.ParticipantRole;
import no.samtak.plan.plan.domain.Plan;
import no.samtak.plan.plan.domain.PlanState;
import no.samtak.plan.plan.domain.WholePlan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An individual plan with everything that belongs to it. Dates are in Europe/Oslo, instants in UTC.
 *
 * @param number of the version in force; 0 before the first activation
 */
@Schema(name = "Plan")
public record PlanAnswer(
        UUID planId,
        UUID caseId,
        UUID personId,
        PlanState state,
        int number,
        Instant openedAt,
        PlanContentBody content,
        List<GoalLine> goals,
        List<ParticipantLine> participants,
        @Nullable CoordinatorLine coordinator,
        List<ConsentLine> consents) {

    /** What the person wants to reach. */
    @Schema(name = "Goal")
    public record GoalLine(UUID goalId, String text, List<MeasureLine> measures) {
        public static GoalLine of(Goal goal) {
            return new GoalLine(
                    goal.id().value(),
                    goal.text(),
                    goal.measures().stream().map(MeasureLine::of).toList());
        }
    }

    /** What is done towards it. Standing in a plan makes no right of it. */
    @Schema(name = "Measure")
    public record MeasureLine(
            UUID measureId,
            String description,
            @Nullable String extent,
            @Nullable String responsible,
            MeasureStanding standing,
            @Nullable String decisionReference) {
        public static MeasureLine of(Measure measure) {
            return new MeasureLine(
                    measure.id().value(),
                    measure.description(),
                    measure.extent(),
                    measure.responsible(),
                    measure.standing(),
                    measure.decisionReference());
        }
    }

    /** Who takes part. */
    @Schema(name = "Participant")
    public record ParticipantLine(UUID participantId, String service, ParticipantRole role, String name) {
        public static ParticipantLine of(Participant participant) {
            return new ParticipantLine(
                    participant.id().value(), participant.service(), participant.role(), participant.name());
        }
    }

    /** Who is responsible for coordination and progress, by their id in coordinator-service. */
    @Schema(name = "PlanCoordinator")
    public record CoordinatorLine(UUID appointmentId, UUID coordinatorId) {
        static CoordinatorLine of(Coordinator coordinator) {
            return new CoordinatorLine(coordinator.appointmentId(), coordinator.coordinatorId());
        }
    }

    /** What is consented to. */
    @Schema(name = "PlanConsent")
    public record ConsentLine(
            ConsentPurpose purpose,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate withdrawnOn) {
        static ConsentLine of(Consent consent) {
            return new ConsentLine(consent.purpose(), consent.from(), consent.until(), consent.withdrawnOn());
        }
    }

    public static PlanAnswer of(WholePlan whole) {
        Plan plan = whole.plan();
        Coordinator coordinator = whole.coordinator();
        return new PlanAnswer(
                plan.id().value(),
                plan.caseId().value(),
                plan.person().value(),
                plan.state(),
                plan.number(),
                plan.openedAt(),
                PlanContentBody.of(plan.content()),
                whole.goals().stream().map(GoalLine::of).toList(),
                whole.participants().stream().map(ParticipantLine::of).toList(),
                coordinator == null ? null : CoordinatorLine.of(coordinator),
                whole.consents().given().stream().map(ConsentLine::of).toList());
    }
}
