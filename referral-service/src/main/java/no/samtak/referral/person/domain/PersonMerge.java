package no.samtak.referral.person.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two records put together as one person, with what was moved, so that a wrong merge can be split again.
 *
 * @param cases ids of the cases that were about the one that is gone
 * @param roles ids of the cases on which that one acted for somebody
 * @param splitAt legal time; null while they are one
 */
public record PersonMerge(
        UUID id,
        PersonId kept,
        PersonId gone,
        List<UUID> cases,
        List<UUID> roles,
        Instant mergedAt,
        @Nullable Instant splitAt) {

    public PersonMerge {
        cases = List.copyOf(cases);
        roles = List.copyOf(roles);
    }

    public PersonMerge splitAt(Instant at) {
        return new PersonMerge(id, kept, gone, cases, roles, mergedAt, at);
    }
}
