package no.samtak.referral.worklist.domain;

import java.time.LocalDate;
import java.util.Set;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.Scheme;
import no.samtak.referral.person.domain.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One case in the worklist.
 *
 * @param receivedOn since when somebody waits, Europe/Oslo
 * @param dueOn the earliest day something is owed by; null where nothing is
 * @param assignedTo the case worker who has it; null for nobody
 * @param schemes what was asked for
 * @param toContact whether the family has still to be told
 * @param heldLetters how many letters wait for a named person to let them go
 */
public record WorklistEntry(
        CaseId caseId,
        String reference,
        PersonId subject,
        CaseState state,
        LocalDate receivedOn,
        @Nullable LocalDate dueOn,
        @Nullable String assignedTo,
        Set<Scheme> schemes,
        boolean toContact,
        int heldLetters) {

    public WorklistEntry {
        schemes = Set.copyOf(schemes);
    }

    /** Something should have left by yesterday. */
    public boolean isOverdue(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }
}
