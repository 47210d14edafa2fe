package no.samtak.referral.assessment.domain;

import java.util.List;
import java.util.Optional;
import no.samtak.referral.casework.domain.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of a need: the schemes in question with their criteria, and what is missing.
 *
 * @param services how the services were counted; null before anybody has said which there are
 */
public record Assessment(
        List<SchemeResult> schemes,
        List<Missing> missing,
        @Nullable CountedServices services) {

    public Assessment {
        schemes = List.copyOf(schemes);
        missing = List.copyOf(missing);
    }

    /** Whether every criterion of every scheme in question is answered, and the child heard where it must be. */
    public boolean lacksNothing() {
        return missing.isEmpty();
    }

    public Optional<SchemeResult> of(Scheme scheme) {
        return schemes.stream().filter(result -> result.scheme() == scheme).findFirst();
    }
}
