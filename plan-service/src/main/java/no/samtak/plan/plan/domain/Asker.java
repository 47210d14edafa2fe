package no.samtak.plan.plan.domain;

import java.util.Set;

/** A member of staff who wants to read or write a plan. */
public record Asker(String id, Set<String> roles) {
    public Asker {
        roles = Set.copyOf(roles);
    }
}
