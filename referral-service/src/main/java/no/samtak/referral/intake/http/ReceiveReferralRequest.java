package no.samtak.referral.intake.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.samtak.law.language.LanguageForm;
import no.samtak.referral.casework.domain.PartyRole;
import no.samtak.referral.casework.domain.Scheme;
import no.samtak.referral.intake.domain.ReferralKind;
import no.samtak.referral.intake.domain.ReferralMatter;
import no.samtak.referral.intake.domain.SenderKind;
import no.samtak.referral.person.domain.AddressProtection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report of need, an application or an own initiative, as a sender states it. */
@Schema(name = "Referral")
public record ReceiveReferralRequest(
        @Schema(description = "Number of the municipality that is to receive it.", examples = "4624")
        @NotNull @Pattern(regexp = "\\d{4}", message = "Must be a municipality number of four digits.") String municipality,

        @Schema(description = "Your own id for the message. Sent twice, it is one case.")
        @Size(max = 100) @Pattern(
                regexp = "(?=.*\\S)(?!.*\\b\\d{11}\\b).*",
                message = "Must say something, and hold nothing that may be a birth number.")
        @Nullable String externalMessageId,

        @NotNull ReferralKind kind,

        @Schema(description = "What it is about. Left out: coordination of services.") @Nullable ReferralMatter matter,

        @NotNull @Valid Sender sender,

        @Schema(description = "When it arrived, if that was earlier than now. Give this or receivedOn, not both.")
        @Nullable Instant receivedAt,

        @Schema(description = "The date it arrived (Europe/Oslo), for a message on paper.") @Nullable LocalDate receivedOn,

        @Schema(
                description = "Why it is entered later than it arrived. Must be given when it arrived more than a month"
                        + " ago.")
        @Size(min = 1, max = 500) @Nullable String enteredLateBecause,

        @NotNull @Valid Subject subject,
        @Size(max = 10) @Nullable List<@NotNull @Valid Guardian> guardians,

        @Schema(
                description =
                        "Whether the person or family was told. Left out: nobody is recorded as having told them.")
        @Valid @Nullable FamilyTold familyTold,

        @Size(max = 3) @Nullable List<@NotNull Scheme> requested,

        @Schema(description = "What the sender sees a need for. No diagnosis is asked for.")
        @Size(max = 10_000) @Nullable String need) {

    /** Whoever sends it. */
    @Schema(name = "Sender")
    public record Sender(
            @NotNull SenderKind kind,
            @Size(max = 200) @Nullable String name,

            @Schema(description = "Of a relay holder (stafettholder): the level of BTI on which the child is.")
            @Min(1) @Max(3) @Nullable Integer btiLevel,

            @Schema(description = "Entered by a case worker on behalf of a sender. A system's comes from its token.")
            @Pattern(regexp = "\\d{9}", message = "Must be an organisation number of nine digits.") @Nullable String organisationNumber) {

        @Schema(hidden = true)
        @AssertTrue(message = "Only a relay holder has a level.") boolean isLevelOfARelayHolder() {
            return btiLevel == null || kind == null || kind == SenderKind.RELAY_HOLDER;
        }
    }

    /** Whom it is about: somebody born, or an expected child. */
    @Schema(name = "Subject")
    public record Subject(
            @Schema(
                    description =
                            "Birth number, D-number or felles hjelpenummer. Mistyped or unknown is registered too.")
            @Size(max = 40) @Nullable String personNumber,

            @Size(max = 100) @Nullable String givenName,
            @Size(max = 100) @Nullable String familyName,
            @Nullable LocalDate birthDate,

            @Schema(description = "For an expected child: when it is due.") @Nullable LocalDate dueOn,

            @Valid @Nullable Address address,
            @Nullable AddressProtection addressProtection,
            @Nullable LanguageForm language) {}

    /** Somebody who acts for the child, at an address of their own. */
    @Schema(name = "Guardian")
    public record Guardian(
            @NotNull PartyRole role,
            @Size(max = 40) @Nullable String personNumber,
            @NotBlank @Size(max = 100) String givenName,
            @NotBlank @Size(max = 100) String familyName,
            @Valid @Nullable Address address,
            @Nullable AddressProtection addressProtection,
            @Nullable LanguageForm language) {}

    /** A postal address. */
    @Schema(name = "Address")
    public record Address(
            @Size(max = 4) @Nullable List<@NotBlank @Size(max = 100) String> lines,
            @NotBlank @Size(max = 12) String postalCode,
            @NotBlank @Size(max = 60) String town) {}

    /** Who told the person or family, when and how. */
    @Schema(name = "FamilyTold")
    public record FamilyTold(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 200) String by,
            @NotBlank @Size(max = 200) String how) {}

    @Schema(hidden = true)
    @AssertTrue(message = "Give receivedAt or receivedOn, not both.") boolean isReceivedOnce() {
        return receivedAt == null || receivedOn == null;
    }

    /** Never what was sent: it holds identity. */
    @Override
    public String toString() {
        return "ReceiveReferralRequest[" + kind + "]";
    }
}
