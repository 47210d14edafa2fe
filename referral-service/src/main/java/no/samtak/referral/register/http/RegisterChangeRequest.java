package no.samtak.referral.register.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samtak.kit.problem.Issue;
import no.samtak.referral.casework.domain.PartyRole;
import no.samtak.referral.person.domain.AddressProtection;
import no.samtak.referral.person.domain.ParentalResponsibility;
import no.samtak.referral.person.http.Identities;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One change, with the field its kind asks for. */
@Schema(name = "RegisterChange")
public record RegisterChangeRequest(
        @Schema(description = "Number of the municipality whose Samtak it is for.", examples = "4624")
        @NotNull @Pattern(regexp = "\\d{4}", message = "Must be a municipality number of four digits.") String municipality,

        @Schema(description = "The register's own id. Sent twice, it is one change.") @NotBlank @Size(max = 100) String changeId,

        @Schema(description = "Whom it is about.") @NotBlank @Size(max = 40) String personNumber,

        @NotNull Kind kind,

        @Schema(description = "DEATH: the day, Europe/Oslo.") @Nullable LocalDate diedOn,

        @Schema(description = "ADDRESS: the new one; left out: there is none any more.") @Valid Identities.@Nullable Address address,

        @Schema(description = "PROTECTION: the new grading.") @Nullable AddressProtection addressProtection,

        @Schema(description = "NAME: the new one.") @Size(max = 100) @Nullable String givenName,

        @Schema(description = "NAME: the new one.") @Size(max = 100) @Nullable String familyName,

        @Schema(description = "GUARDIANS: who holds parental responsibility.") @Nullable ParentalResponsibility parentalResponsibility,

        @Schema(description = "GUARDIANS: all of them; those who are left out hold it no longer.")
        @Size(max = 10) @Nullable List<@NotNull @Valid Guardian> guardians) {

    /** What has changed. */
    public enum Kind {
        DEATH,
        ADDRESS,
        PROTECTION,
        NAME,
        GUARDIANS
    }

    /** Somebody who holds parental responsibility, at an address of their own. */
    @Schema(name = "RegisteredGuardian")
    public record Guardian(
            @NotNull PartyRole role,
            @NotBlank @Size(max = 40) String personNumber,
            @NotBlank @Size(max = 100) String givenName,
            @NotBlank @Size(max = 100) String familyName,
            @Valid Identities.@Nullable Address address,
            @Nullable AddressProtection addressProtection) {

        /** Without who it is. */
        @Override
        public String toString() {
            return "Guardian[" + role + "]";
        }
    }

    /** Every field that the kind asks for and that is not there, or is not what it can be. */
    List<Issue> faults(LocalDate today) {
        List<Issue> faults = new ArrayList<>();
        switch (kind) {
            case DEATH -> {
                if (diedOn == null) {
                    faults.add(missing("/diedOn"));
                } else if (diedOn.isAfter(today)) {
                    faults.add(Issue.inBody("/diedOn", "IN_THE_FUTURE", "Today is " + today + "."));
                }
            }
            case PROTECTION -> {
                if (addressProtection == null) {
                    faults.add(missing("/addressProtection"));
                }
            }
            case NAME -> {
                if (Identities.name(givenName, familyName) == null) {
                    faults.add(missing("/familyName"));
                }
            }
            case GUARDIANS -> {
                if (parentalResponsibility == null) {
                    faults.add(missing("/parentalResponsibility"));
                }
                if (guardians == null) {
                    faults.add(missing("/guardians"));
                }
            }
            case ADDRESS -> {}
        }
        return faults;
    }

    private static Issue missing(String pointer) {
        return Issue.inBody(pointer, "MISSING", "This kind of change says it.");
    }

    /** Never what was sent: it holds identity. */
    @Override
    public String toString() {
        return "RegisterChangeRequest[" + kind + "]";
    }
}
