package no.samtak.contracts.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * L19: what follows when consent is withdrawn. The letter never says who withdrew it.
 *
 * @param withdrawn what the consent was to
 * @param services with whom nothing is shared any more; empty when that is everybody, or when nothing was shared
 * @param interim whom to call while nobody coordinates
 */
public record ConsentWithdrawn(
        @Nullable LocalDate withdrawnOn,
        List<Purpose> withdrawn,
        List<String> services,
        @Nullable ContactPerson interim)
        implements LetterContents {

    /** What the consent was to. */
    public enum Purpose {
        COORDINATOR,
        INDIVIDUAL_PLAN,
        SHARING
    }

    public ConsentWithdrawn {
        withdrawn = List.copyOf(withdrawn);
        services = List.copyOf(services);
    }

    @Override
    public List<MandatoryContent> missing() {
        var missing = new Missing();
        missing.unlessPresent(withdrawnOn, MandatoryContent.WITHDRAWN_ON);
        missing.unless(!withdrawn.isEmpty(), MandatoryContent.WITHDRAWN_CONSENT);
        missing.unless(interim != null && interim.canBeCalled(), MandatoryContent.INTERIM_CONTACT);
        return missing.toList();
    }

    /** Without services and names. */
    @Override
    public String toString() {
        return "ConsentWithdrawn[%s, %s]".formatted(withdrawnOn, withdrawn);
    }
}
