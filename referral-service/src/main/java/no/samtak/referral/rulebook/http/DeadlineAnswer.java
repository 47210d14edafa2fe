package no.samtak.referral.rulebook.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.samtak.law.calendar.NonWorkingDay;
import no.samtak.law.deadline.CitizenDeadline;
import no.samtak.law.deadline.Deadline;
import no.samtak.law.deadline.DeadlineRule;
import no.samtak.law.deadline.MunicipalDeadline;
import no.samtak.law.policy.Policy;
import no.samtak.law.statute.LegalReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a deadline and why they are what they are. All dates are in Europe/Oslo.
 *
 * @param nominalDate last day of the period as the statute counts it
 * @param sendBy for the municipality: the last working day on or before it
 * @param citizenDeadline for the citizen: the first working day on or after it
 * @param citizenDeadlineEndsAt the last second of the citizen's day
 * @param warnings days on which staff are warned
 * @param steppedOver non-working days between the nominal date and the date that counts
 */
@Schema(name = "Deadline")
public record DeadlineAnswer(
        DeadlineRule rule,
        LocalDate startedOn,
        LocalDate nominalDate,
        @Nullable LocalDate sendBy,
        @Nullable LocalDate citizenDeadline,
        @Nullable Instant citizenDeadlineEndsAt,
        List<LocalDate> warnings,
        List<SteppedOver> steppedOver,
        List<Basis> legalBasis,
        String rulebookVersion,
        String policyVersion) {

    /** A non-working day and its name. */
    @Schema(name = "SteppedOverDay")
    public record SteppedOver(LocalDate date, String name) {
        public static SteppedOver of(NonWorkingDay day) {
            return new SteppedOver(day.date(), day.name());
        }
    }

    /** A statute and what it contributes, in the municipality's form of Norwegian. */
    @Schema(name = "LegalBasis")
    public record Basis(String statute, String reference, String why) {
        public static Basis of(LegalReference reference, Policy policy) {
            return new Basis(
                    reference.statute().name(),
                    reference.statute().reference(policy.language()),
                    reference.why().in(policy.language()));
        }
    }

    /** The answer in the words of the municipality. */
    public static DeadlineAnswer of(Deadline deadline, Policy policy) {
        LocalDate sendBy = null;
        LocalDate citizenDeadline = null;
        Instant endsAt = null;
        List<LocalDate> warnings = List.of();
        switch (deadline) {
            case MunicipalDeadline municipal -> {
                sendBy = municipal.sendBy();
                warnings = municipal.warnings();
            }
            case CitizenDeadline citizen -> {
                citizenDeadline = citizen.citizenDeadline();
                endsAt = citizen.lastInstant();
            }
        }
        return new DeadlineAnswer(
                deadline.rule(),
                deadline.startedOn(),
                deadline.nominalDate(),
                sendBy,
                citizenDeadline,
                endsAt,
                warnings,
                deadline.steppedOver().stream().map(SteppedOver::of).toList(),
                deadline.legalBasis().stream()
                        .map(reference -> Basis.of(reference, policy))
                        .toList(),
                deadline.rulebookVersion().value(),
                policy.version().value());
    }
}
