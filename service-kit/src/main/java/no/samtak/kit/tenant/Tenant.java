package no.samtak.kit.tenant;

/** Whose data is being worked on. A stable id, never a number that can change hands. */
public record Tenant(String id) {

    public Tenant {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A tenant has an id");
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
