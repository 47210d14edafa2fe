package no.samtak.contracts.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who the coordinator is, or who answers until one is named: exactly one of the two is there in a complete letter.
 *
 * @param from first day of the appointment
 * @param secondary takes over on absence, where the municipality has that
 * @param interim the unit's contact before a coordinator is named
 * @param namedBy the day by which the municipality names one
 */
public record CoordinatorContact(
        @Nullable ContactPerson coordinator,
        @Nullable LocalDate from,
        @Nullable ContactPerson secondary,
        @Nullable ContactPerson interim,
        @Nullable LocalDate namedBy) {

    /** A coordinator is appointed. */
    public static CoordinatorContact named(
            ContactPerson coordinator, LocalDate from, @Nullable ContactPerson secondary) {
        return new CoordinatorContact(coordinator, from, secondary, null, null);
    }

    /** Nobody is appointed yet; the unit answers. */
    public static CoordinatorContact untilNamed(ContactPerson interim, LocalDate namedBy) {
        return new CoordinatorContact(null, null, null, interim, namedBy);
    }

    List<MandatoryContent> missing() {
        var missing = new Missing();
        if (coordinator != null) {
            missing.unlessText(coordinator.name(), MandatoryContent.COORDINATOR_NAME);
            missing.unlessText(coordinator.phone(), MandatoryContent.COORDINATOR_PHONE);
            missing.unlessText(coordinator.workplace(), MandatoryContent.COORDINATOR_WORKPLACE);
            missing.unlessPresent(from, MandatoryContent.COORDINATOR_FROM);
        } else {
            missing.unless(interim != null && interim.canBeCalled(), MandatoryContent.INTERIM_CONTACT);
            missing.unlessPresent(namedBy, MandatoryContent.COORDINATOR_NAMED_BY);
        }
        return missing.toList();
    }

    /** What is missing of a contact, also when there is none at all. */
    static List<MandatoryContent> missingOf(@Nullable CoordinatorContact contact) {
        return contact == null
                ? List.of(MandatoryContent.INTERIM_CONTACT, MandatoryContent.COORDINATOR_NAMED_BY)
                : contact.missing();
    }
}
