package no.samtak.law.policy;

/**
 * A municipality as a tenant, for example {@code bjornafjorden}. Stable for good: municipality numbers and organisation
 * numbers change, this does not.
 */
public record MunicipalityId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
