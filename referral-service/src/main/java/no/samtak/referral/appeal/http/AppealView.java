package no.samtak.referral.appeal.http;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samtak.referral.appeal.domain.Appeal;
import no.samtak.referral.appeal.domain.AppealForm;
import no.samtak.referral.appeal.domain.AppealGround;
import no.samtak.referral.appeal.domain.AppealState;
import no.samtak.referral.appeal.domain.AppealStep;
import no.samtak.referral.appeal.domain.Appellant;
import no.samtak.referral.appeal.domain.Timeliness;
import no.samtak.referral.decision.domain.DecisionId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One appeal, and everything that was done with it.
 *
 * @param lodgedOn the day it was sent or handed in, which is what counts; Europe/Oslo
 * @param timeliness as the dates said when it came; a person assesses
 */
@Schema(name = "Appeal")
public record AppealView(
        UUID appealId,
        UUID caseId,
        @Nullable UUID decisionId,
        AppealGround ground,
        Who appellant,
        AppealForm form,
        LocalDate lodgedOn,
        LocalDate receivedOn,
        @Nullable String text,
        Timeliness timeliness,
        AppealState state,
        List<Step> steps,
        long version) {

    /** Who appealed. */
    @Schema(name = "AppealedBy")
    public record Who(
            Appellant.Role role,
            @Nullable UUID personId,
            @Nullable String name,
            Appellant.@Nullable Mandate mandate) {}

    /**
     * One step.
     *
     * @param ground why, as a code
     * @param on the day it is about, where it is about one
     * @param decisionId the decision by which it was taken
     */
    @Schema(name = "AppealStep")
    public record Step(
            AppealState.Move move,
            Instant at,
            String by,
            @Nullable String ground,
            @Nullable String text,
            @Nullable LocalDate on,
            List<String> documents,
            @Nullable UUID decisionId) {

        static Step of(Appeal.Taken taken) {
            return switch (taken.step()) {
                case AppealStep.Admit admit -> step(taken, admit.ground().name(), admit.reasons(), null, null);
                case AppealStep.Dismiss dismiss ->
                    step(
                            taken,
                            dismiss.ground().name(),
                            dismiss.reasons(),
                            dismiss.told().on(),
                            null);
                case AppealStep.Reconsider reconsider -> step(taken, null, reconsider.considerations(), null, null);
                case AppealStep.Reverse reverse -> step(taken, null, null, null, reverse.by());
                case AppealStep.Fulfil fulfil -> step(taken, null, fulfil.what(), fulfil.from(), null);
                case AppealStep.Forward forward ->
                    new Step(
                            forward.move(),
                            taken.at(),
                            taken.by(),
                            null,
                            forward.statement(),
                            null,
                            forward.documents(),
                            null);
                case AppealStep.Settle settle ->
                    step(taken, settle.outcome().name(), settle.summary(), settle.on(), null);
                case AppealStep.CarryOut carryOut -> step(taken, null, carryOut.how(), null, carryOut.by());
            };
        }

        private static Step step(
                Appeal.Taken taken,
                @Nullable String ground,
                @Nullable String text,
                @Nullable LocalDate on,
                @Nullable DecisionId decision) {
            return new Step(taken.step().move(), taken.at(), taken.by(), ground, text, on, List.of(), id(decision));
        }
    }

    /** All appeals of one case, the first one first. */
    @Schema(name = "Appeals")
    public record Page(List<AppealView> items) {}

    static AppealView of(Appeal appeal) {
        var received = appeal.received();
        var appellant = received.appellant();
        var person = appellant.personId();
        return new AppealView(
                appeal.id().value(),
                appeal.caseId().value(),
                id(appeal.decisionId()),
                received.ground(),
                new Who(
                        appellant.role(),
                        person == null ? null : person.value(),
                        appellant.name(),
                        appellant.mandate()),
                received.form(),
                received.lodgedOn(),
                received.receivedOn(),
                received.text(),
                appeal.timeliness(),
                appeal.state(),
                appeal.trail().stream().map(Step::of).toList(),
                appeal.version());
    }

    static URI address(Appeal appeal) {
        return URI.create("/api/v1/cases/" + appeal.caseId() + "/appeals/" + appeal.id());
    }

    private static @Nullable UUID id(@Nullable DecisionId decision) {
        return decision == null ? null : decision.value();
    }
}
