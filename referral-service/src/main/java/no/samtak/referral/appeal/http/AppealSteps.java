package no.samtak.referral.appeal.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.samtak.referral.appeal.domain.AppealStep;
import no.samtak.referral.appeal.domain.AppealStep.AdmissionGround;
import no.samtak.referral.appeal.domain.AppealStep.DismissalGround;
import no.samtak.referral.appeal.domain.Appellant;
import no.samtak.referral.appeal.domain.Settlement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a client sends with each step of an appeal. */
final class AppealSteps {

    private AppealSteps() {}

    /** It is to be considered. */
    @Schema(name = "AppealAdmission")
    public record Admission(
            @NotNull AdmissionGround ground,

            @Schema(description = "Needed for a late appeal.") @Size(max = 10_000) @Nullable String reasons,

            @Schema(description = "What a representative has shown, where the appeal came without it.")
            Appellant.@Nullable Mandate mandateShown) {
        AppealStep toStep() {
            return new AppealStep.Admit(ground, reasons, mandateShown);
        }

        /** Without what is free text. */
        @Override
        public String toString() {
            return "Admission[" + ground + "]";
        }
    }

    /** It cannot be considered. */
    @Schema(name = "AppealDismissal")
    public record Dismissal(
            @NotNull DismissalGround ground,
            @NotBlank @Size(max = 10_000) String reasons,
            @NotNull @Valid Telling told) {
        AppealStep toStep() {
            return new AppealStep.Dismiss(ground, reasons, told.toTold());
        }

        /** Without what is free text. */
        @Override
        public String toString() {
            return "Dismissal[" + ground + "]";
        }
    }

    /** When and how the party was told. */
    @Schema(name = "PartyTold")
    public record Telling(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 200) String how) {
        AppealStep.Told toTold() {
            return new AppealStep.Told(on, how);
        }
    }

    /** The municipality has looked at it anew. */
    @Schema(name = "AppealReconsideration")
    public record Reconsideration(
            @NotBlank @Size(max = 20_000) String considerations) {
        AppealStep toStep() {
            return new AppealStep.Reconsider(considerations);
        }

        /** Without what is free text. */
        @Override
        public String toString() {
            return "Reconsideration[]";
        }
    }

    /** The municipality sees to it that a granted right is fulfilled. */
    @Schema(name = "RightFulfilled")
    public record Fulfilment(
            @NotBlank @Size(max = 10_000) String what,
            @NotNull LocalDate from,
            @NotNull @Valid Telling told) {
        AppealStep toStep() {
            return new AppealStep.Fulfil(what, from, told.toTold());
        }

        /** Without what is free text. */
        @Override
        public String toString() {
            return "Fulfilment[" + from + "]";
        }
    }

    /** It goes to the County Governor. */
    @Schema(name = "AppealForwarding")
    public record Forwarding(
            @Schema(description = "What the municipality says of the appeal; the parties get a copy.")
            @NotBlank @Size(max = 20_000) String statement,

            @Schema(description = "Everything that goes with it, one line each.") @NotEmpty @Size(max = 200) List<@NotBlank @Size(max = 200) String> documents) {
        AppealStep toStep() {
            return new AppealStep.Forward(statement, documents);
        }

        /** Without what is free text. */
        @Override
        public String toString() {
            return "Forwarding[]";
        }
    }

    /** What the County Governor answers. */
    @Schema(name = "AppealSettlement")
    public record SettlementRequest(
            @NotNull Settlement outcome,

            @Schema(description = "The day it was decided.") @NotNull LocalDate on,

            @Schema(description = "The County Governor's own reference.") @Size(max = 100) @Nullable String reference,

            @NotBlank @Size(max = 20_000) String summary) {
        AppealStep toStep() {
            return new AppealStep.Settle(outcome, on, reference, summary);
        }

        /** Without what is free text. */
        @Override
        public String toString() {
            return "SettlementRequest[" + outcome + "]";
        }
    }

    /** What was done where no decision is needed. */
    @Schema(name = "SettlementCarriedOut")
    public record Execution(@NotBlank @Size(max = 10_000) String how) {
        AppealStep toStep() {
            return new AppealStep.CarryOut(null, how);
        }

        /** Without what is free text. */
        @Override
        public String toString() {
            return "Execution[]";
        }
    }
}
