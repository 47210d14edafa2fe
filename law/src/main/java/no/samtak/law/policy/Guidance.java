package no.samtak.law.policy;

import java.util.Set;
import no.samtak.law.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * How the municipality reads the statute's open words. Guidance, never a condition: where it is not met, a case worker
 * judges the person's own need and writes the reasons.
 *
 * @param notHealthServices services that the municipality does not count as health and care services
 */
public record Guidance(LongTerm longTerm, Coordinated coordinated, Set<ServiceKind> notHealthServices) {

    /**
     * What <i>langvarig</i> normally means here.
     *
     * @param normMonths how long the need normally lasts, in months; null where the municipality names no number
     * @param text the municipality's own wording; null where its page has none
     */
    public record LongTerm(
            @Nullable Integer normMonths, @Nullable Text text) {}

    /**
     * What <i>koordinerte tjenester</i> normally means here.
     *
     * @param minServices how many services the need normally spans; null where the municipality names no number
     * @param countedKinds examples of services that count; empty where none are named
     * @param excludedKinds services that do not count towards the number
     * @param text the municipality's own wording; null where its page has none
     */
    public record Coordinated(
            @Nullable Integer minServices,
            Set<ServiceKind> countedKinds,
            Set<ServiceKind> excludedKinds,
            @Nullable Text text) {}
}
