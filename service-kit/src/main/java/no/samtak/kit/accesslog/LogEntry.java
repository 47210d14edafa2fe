package no.samtak.kit.accesslog;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One touch, or one try.
 *
 * @param municipality a tenant's id, or {@link #NOBODYS}
 * @param at legal time
 * @param callerId as the token names the caller; for a person outside the staff a pseudonym, never a number
 * @param subjects ids of those whose data were touched; of what was asked for, where nothing was given
 * @param purpose code of HL7's PurposeOfUse
 * @param legalBasis the statute, as the rulebook names it
 * @param decisionReference what the municipality decided that opens the data to the caller
 */
record LogEntry(
        String municipality,
        Instant at,
        String callerId,
        List<String> callerRoles,
        List<String> organisations,
        String what,
        Outcome outcome,
        List<UUID> subjects,
        String purpose,
        @Nullable String legalBasis,
        @Nullable String decisionReference) {

    /** Stands where a municipality would: the try was turned away before anybody knew whose data it was after. */
    static final String NOBODYS = "-";

    LogEntry {
        callerRoles = List.copyOf(callerRoles);
        organisations = List.copyOf(organisations);
        subjects = List.copyOf(subjects);
    }

    LogEntry about(Collection<UUID> touched, @Nullable String decision) {
        return new LogEntry(
                municipality,
                at,
                callerId,
                callerRoles,
                organisations,
                what,
                outcome,
                touched.stream().distinct().toList(),
                purpose,
                legalBasis,
                decision);
    }
}
