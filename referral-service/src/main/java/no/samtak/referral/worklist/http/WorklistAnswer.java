package no.samtak.referral.worklist.http;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.Scheme;
import no.samtak.referral.person.domain.PersonKind;
import no.samtak.referral.person.domain.RegisteredPerson;
import no.samtak.referral.worklist.ShowWorklist;
import no.samtak.referral.worklist.domain.WorklistEntry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of the worklist. Dates are in Europe/Oslo. */
@Schema(name = "WorklistPage")
public record WorklistAnswer(
        @Schema(description = "The day the list was read on.")
        LocalDate today,

        List<Line> items,

        @Schema(description = "Give this as after to get the next page; null on the last.") @Nullable String next) {

    /** One case. */
    @Schema(name = "WorklistLine")
    public record Line(
            UUID caseId,
            String reference,
            CaseState state,
            Subject subject,
            LocalDate receivedOn,

            @Schema(description = "Whole days since then.") long daysWaited,

            @Schema(description = "The earliest day something is owed by; null where nothing is.") @Nullable LocalDate dueOn,

            boolean overdue,

            @Schema(description = "The case worker who has it; null for nobody.") @Nullable String assignedTo,

            List<Scheme> schemes,
            boolean toContact,

            @Schema(description = "How many letters wait for a person to let them go.")
            int heldLetters) {}

    /** Whom the case is about. */
    @Schema(name = "WorklistSubject")
    public record Subject(
            UUID personId,
            PersonKind kind,
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable LocalDate birthDate,
            boolean addressProtected) {}

    static Line line(ShowWorklist.Line line, LocalDate today) {
        WorklistEntry entry = line.entry();
        return new Line(
                entry.caseId().value(),
                entry.reference(),
                entry.state(),
                subject(line.subject()),
                entry.receivedOn(),
                ChronoUnit.DAYS.between(entry.receivedOn(), today),
                entry.dueOn(),
                entry.isOverdue(today),
                entry.assignedTo(),
                entry.schemes().stream().sorted().toList(),
                entry.toContact(),
                entry.heldLetters());
    }

    private static Subject subject(RegisteredPerson person) {
        var name = person.identity().name();
        return new Subject(
                person.id().value(),
                person.kind(),
                name == null ? null : name.given(),
                name == null ? null : name.family(),
                person.identity().birthDate(),
                person.isProtected());
    }
}
