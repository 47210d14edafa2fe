package no.samtak.plan.plan.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.samtak.plan.goal.domain.Goal;
import no.samtak.plan.goal.domain.GoalId;
import no.samtak.plan.goal.domain.Measure;
import no.samtak.plan.goal.domain.MeasureId;
import no.samtak.plan.goal.domain.MeasureStanding;
import no.samtak.plan.participation.domain.Consent;
import no.samtak.plan.participation.domain.ConsentPurpose;
import no.samtak.plan.participation.domain.Consents;
import no.samtak.plan.participation.domain.Coordinator;
import no.samtak.plan.participation.domain.Participant;
import no.samtak.plan.participation.domain.ParticipantId;
import no.samtak.plan.participation.domain.ParticipantRole;
import org.jspecify.annotations.Nullable;

/** A plan that has everything, and the same plan without one thing. */
final class Plans {

    static final LocalDate TODAY = LocalDate.of(2027, 4, 26);
    static final LocalDate REVISION = LocalDate.of(2027, 10, 29);

    private static final PlanId PLAN = new PlanId(UUID.randomUUID());
    private static final GoalId GOAL = new GoalId(UUID.randomUUID());

    private PlanContent content = new PlanContent(
            LegalBasis.HEALTH_AND_CARE_ACT,
            ResponsibleAuthority.MUNICIPAL_HEALTH_AND_CARE,
            "Likar å teikne.",
            "Treng ro ved overgangar.",
            "Seier frå når det blir for mykje.",
            "Tenestene møtest kvar månad.",
            null,
            "Koordinatoren held i det.",
            "Skulen er med.",
            LocalDate.of(2027, 5, 1),
            LocalDate.of(2028, 4, 30),
            List.of(REVISION));
    private List<Measure> measures = List.of(measure("To timar i veka", "Fysioterapeuten"));
    private boolean withGoals = true;
    private boolean withParticipants = true;
    private boolean withCoordinator = true;
    private List<Consent> consents = new ArrayList<>(List.of(
            new Consent(ConsentPurpose.PLAN, LocalDate.of(2027, 4, 20), null, null),
            new Consent(ConsentPurpose.SHARING, LocalDate.of(2027, 4, 20), null, null)));

    static Plans complete() {
        return new Plans();
    }

    static Measure measure(@Nullable String extent, @Nullable String responsible) {
        return new Measure(
                new MeasureId(UUID.randomUUID()),
                GOAL,
                "Trening i basseng",
                extent,
                responsible,
                MeasureStanding.APPLIED_FOR,
                null);
    }

    Plans saying(UnaryOperator<PlanContent> change) {
        content = change.apply(content);
        return this;
    }

    Plans withoutGoals() {
        withGoals = false;
        return this;
    }

    Plans withMeasures(Measure... agreed) {
        measures = List.of(agreed);
        return this;
    }

    Plans withoutParticipants() {
        withParticipants = false;
        return this;
    }

    Plans withoutCoordinator() {
        withCoordinator = false;
        return this;
    }

    Plans without(ConsentPurpose purpose) {
        consents.removeIf(consent -> consent.purpose() == purpose);
        return this;
    }

    Plans with(Consent consent) {
        without(consent.purpose());
        consents.add(consent);
        return this;
    }

    WholePlan whole() {
        Plan plan = new Plan(
                PLAN,
                new CaseId(UUID.randomUUID()),
                new PersonId(UUID.randomUUID()),
                PlanState.DRAFT,
                content,
                0,
                Instant.parse("2027-04-01T08:00:00Z"),
                1);
        return new WholePlan(
                plan,
                withGoals ? List.of(new Goal(GOAL, PLAN, "Å symje åleine", measures)) : List.of(),
                withParticipants
                        ? List.of(new Participant(
                                new ParticipantId(UUID.randomUUID()),
                                PLAN,
                                "Fysioterapitenesta",
                                ParticipantRole.SERVICE_PROVIDER,
                                "Fysioterapeuten"))
                        : List.of(),
                withCoordinator ? new Coordinator(UUID.randomUUID(), UUID.randomUUID(), "coordinator-1") : null,
                new Consents(consents));
    }
}
