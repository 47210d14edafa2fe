package no.samtak.referral.appeal.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import no.samtak.referral.appeal.domain.AppealForm;
import no.samtak.referral.appeal.domain.AppealGround;
import no.samtak.referral.appeal.domain.Appellant;
import no.samtak.referral.appeal.domain.Appellant.Role;
import no.samtak.referral.appeal.domain.ReceivedAppeal;
import no.samtak.referral.person.domain.PersonId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An appeal as it came to the municipality. */
@Schema(name = "AppealReceipt")
public record AppealRequest(
        @NotNull AppealGround ground,

        @Schema(description = "Needed for DECISION; a right that is not fulfilled needs none.") @Nullable UUID decisionId,

        @NotNull @Valid Appealing appellant,
        @NotNull AppealForm form,

        @Schema(
                description =
                        "The day it was sent or handed in, which is what counts; else the day it arrived. Europe/Oslo.")
        @Nullable LocalDate lodgedOn,

        @Schema(description = "The day it arrived; else today. Europe/Oslo.") @Nullable LocalDate receivedOn,

        @Schema(description = "What it says, or what was said.") @Size(max = 20_000) @Nullable String text) {

    /** Who appeals. */
    @Schema(name = "Appellant")
    public record Appealing(
            @NotNull Role role,

            @Schema(description = "Needed for PARENT: somebody on the case.") @Nullable UUID personId,

            @Schema(description = "Needed for REPRESENTATIVE.") @Size(max = 200) @Nullable String name,

            @Schema(description = "What a representative acts by; it can be shown later.")
            Appellant.@Nullable Mandate mandate) {

        Appellant toAppellant() {
            return new Appellant(role, personId == null ? null : new PersonId(personId), name, mandate);
        }

        /** Without the name. */
        @Override
        public String toString() {
            return "Appealing[" + role + "]";
        }
    }

    ReceivedAppeal toAppeal(LocalDate today) {
        LocalDate arrived = receivedOn == null ? today : receivedOn;
        return new ReceivedAppeal(
                ground, appellant.toAppellant(), form, lodgedOn == null ? arrived : lodgedOn, arrived, text);
    }

    /** Never what it says. */
    @Override
    public String toString() {
        return "AppealRequest[" + ground + "]";
    }
}
