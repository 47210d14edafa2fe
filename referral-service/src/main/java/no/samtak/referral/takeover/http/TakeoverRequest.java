package no.samtak.referral.takeover.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.samtak.referral.intake.http.ReceiveReferralRequest;
import no.samtak.referral.takeover.domain.EarlierDelayLetter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Running cases of another system, as a file of ours. */
@Schema(name = "Takeover")
public record TakeoverRequest(
        @Schema(description = "The version of this format.", examples = TakeoverRequest.FORMAT)
        @NotBlank @Size(max = 40) String formatVersion,

        @Schema(description = "The other system, by a name that stays the same from file to file.")
        @NotNull @Pattern(regexp = "[a-z0-9-]{2,40}", message = "Must be 2 to 40 of a to z, 0 to 9 and hyphen.") String source,

        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid RunningCase> cases) {

    /** The only version there is so far. */
    static final String FORMAT = "samtak-takeover/1";

    /** One running case. */
    @Schema(name = "TakeoverCase")
    public record RunningCase(
            @Schema(description = "What the other system calls the case.") @NotBlank @Size(max = 100) String sourceId,

            @Schema(description = "What began it, with the date it was received there.") @NotNull @Valid ReceiveReferralRequest referral,

            @Valid @Nullable DelayLetterSent delayLetter) {}

    /** The one-month letter that has left already. */
    @Schema(name = "TakeoverDelayLetter")
    public record DelayLetterSent(
            @NotNull LocalDate sentOn,

            @Schema(description = "The day by which it promised an answer.") @NotNull LocalDate expectedOn) {

        EarlierDelayLetter letter() {
            return new EarlierDelayLetter(sentOn, expectedOn);
        }
    }
}
