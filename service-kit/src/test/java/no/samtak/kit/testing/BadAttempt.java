package no.samtak.kit.testing;

import java.util.List;
import java.util.UUID;

/** A request and what is bad about it. */
record BadAttempt(Attempt attempt, String what) {

    /** Ids that nothing has. */
    static List<BadAttempt> ids(Attempt right, String id) {
        return List.of(
                new BadAttempt(right.withId(id, "no-id"), id + " that is no id"),
                new BadAttempt(right.withId(id, Flaws.NUMBER), id + " that is a number"),
                new BadAttempt(right.withId(id, "x".repeat(3000)), id + " that is very long"),
                new BadAttempt(right.withId(id, "a\u0000b"), id + " with a NUL"),
                new BadAttempt(right.withId(id, UUID.randomUUID().toString()), id + " that is unknown"));
    }
}
