package no.samtak.contracts.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * L09: nobody has a right to a coordinator, and a service sees to it all the same that services are coordinated
 * (hol. § 3-4).
 *
 * @param matter who has only been told of a report learns that they may apply
 * @param service whose duty it is
 * @param contact whom to call there
 * @param plan what will happen, in whole sentences
 */
public record CoordinatedWithoutRight(
        @Nullable ReceivedMatter matter,
        @Nullable String service,
        @Nullable ContactPerson contact,
        @Nullable String plan)
        implements LetterContents {

    @Override
    public List<MandatoryContent> missing() {
        var missing = new Missing();
        missing.unlessPresent(matter, MandatoryContent.RECEIVED_MATTER);
        missing.unlessText(service, MandatoryContent.COORDINATING_SERVICE);
        missing.unless(contact != null && contact.canBeCalled(), MandatoryContent.COORDINATING_CONTACT);
        missing.unlessText(plan, MandatoryContent.COORDINATION_PLAN);
        return missing.toList();
    }

    /** Without names and plans. */
    @Override
    public String toString() {
        return "CoordinatedWithoutRight[%s]".formatted(matter);
    }
}
