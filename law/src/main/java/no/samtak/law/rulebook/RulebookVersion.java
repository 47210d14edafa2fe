package no.samtak.law.rulebook;

/**
 * Names one rulebook for good: kept with every decision and deadline, so that the same facts give the same dates years
 * later.
 */
public record RulebookVersion(String value) {

    @Override
    public String toString() {
        return value;
    }
}
