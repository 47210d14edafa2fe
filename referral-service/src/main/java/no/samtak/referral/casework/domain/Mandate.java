package no.samtak.referral.casework.domain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a proxy (fullmektig) or a legal guardian (verge) may do for a person, and when.
 *
 * @param from first day, in Europe/Oslo
 * @param until last day; null while it has no end
 */
public record Mandate(LocalDate from, @Nullable LocalDate until, Set<Scope> scope) {

    /** What a mandate can reach. */
    public enum Scope {
        CONSENT,
        LETTERS,
        APPEAL
    }

    public Mandate {
        scope = Set.copyOf(scope);
    }

    /** Whether it reaches that far on that day. */
    public boolean reaches(Scope matter, LocalDate on) {
        return scope.contains(matter) && !on.isBefore(from) && (until == null || !on.isAfter(until));
    }
}
