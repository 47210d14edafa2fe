package no.samtak.law.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samtak.law.statute.LegalReference;
import org.jspecify.annotations.Nullable;

/** The rules in force from one date on, each with the statutes it rests on. */
public final class Rulebook {

    private final RulebookVersion version;
    private final @Nullable LocalDate effectiveFrom;
    private final Map<Rule, List<LegalReference>> bases;

    Rulebook(RulebookVersion version, @Nullable LocalDate effectiveFrom, Map<Rule, List<LegalReference>> bases) {
        for (Rule rule : Rule.values()) {
            if (bases.getOrDefault(rule, List.of()).isEmpty()) {
                throw new IllegalArgumentException("rulebook " + version + " has no statute for " + rule);
            }
        }
        this.version = version;
        this.effectiveFrom = effectiveFrom;
        this.bases = Map.copyOf(bases);
    }

    public RulebookVersion version() {
        return version;
    }

    /** The first day this rulebook applies; empty while its act waits to be put into force. */
    public Optional<LocalDate> effectiveFrom() {
        return Optional.ofNullable(effectiveFrom);
    }

    /** The statutes a rule rests on, the one that gives the right or the duty first. */
    public List<LegalReference> basisOf(Rule rule) {
        return bases.getOrDefault(rule, List.of());
    }

    /** The same rules, in force from this day: what the register's date of commencement will do. */
    public Rulebook inForceFrom(LocalDate date) {
        return new Rulebook(version, date, bases);
    }
}
