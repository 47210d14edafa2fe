package no.samtak.coordinator.register.domain;

/** How a coordinator is called and found, as the family reads it. */
public record ContactDetails(String name, String phone, String workplace) {

    /** Without the name. */
    @Override
    public String toString() {
        return "ContactDetails[]";
    }
}
