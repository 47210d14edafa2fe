package no.samtak.contracts.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * L14: a coordinator is appointed, replaced or stood in for.
 *
 * @param until last day, where one is known
 * @param previous name of whom the coordinator takes over from, if anyone
 */
public record CoordinatorAppointed(
        @Nullable Scheme scheme,
        @Nullable CoordinatorContact contact,
        @Nullable LocalDate until,
        @Nullable Reason reason,
        @Nullable String previous)
        implements LetterContents {

    /** Why, as a category: a letter never tells of anybody's health. */
    public enum Reason {
        FIRST_APPOINTMENT,
        /** The person or the family asked for another coordinator. */
        REQUESTED_CHANGE,
        CHANGE_OF_STAFF,
        CHANGE_OF_SERVICES,
        /** Somebody stands in for a while. */
        ABSENCE
    }

    /** Refuses a plan as the scheme: a plan has no coordinator of its own to appoint. */
    public CoordinatorAppointed {
        if (scheme == Scheme.INDIVIDUAL_PLAN) {
            throw new IllegalArgumentException("A coordinator is appointed for a coordinator scheme");
        }
    }

    @Override
    public List<MandatoryContent> missing() {
        var missing = new Missing();
        missing.unlessPresent(scheme, MandatoryContent.SCHEME);
        if (contact == null || contact.coordinator() == null) {
            missing.unless(false, MandatoryContent.COORDINATOR_NAME);
        } else {
            missing.addAll(contact.missing());
        }
        missing.unlessPresent(reason, MandatoryContent.APPOINTMENT_REASON);
        return missing.toList();
    }

    /** Without the name. */
    @Override
    public String toString() {
        return "CoordinatorAppointed[%s, %s]".formatted(scheme, reason);
    }
}
