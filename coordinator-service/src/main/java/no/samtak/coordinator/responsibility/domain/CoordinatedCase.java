package no.samtak.coordinator.responsibility.domain;

import java.time.Instant;
import no.samtak.coordinator.CaseId;
import no.samtak.coordinator.PersonId;

/**
 * A case on which something was granted: from that instant somebody is responsible for the person, always. It begins
 * with the unit; a task asks for a coordinator; one is appointed, paused, replaced, and the unit stands in between.
 *
 * @param grantedAt legal time of the first grant
 * @param version counts every change and every event about the case from this service
 */
public record CoordinatedCase(CaseId id, PersonId person, Instant grantedAt, long version) {

    /** The same case about the one they turned out to be. */
    public CoordinatedCase about(PersonId other) {
        return new CoordinatedCase(id, other, grantedAt, version);
    }

    public CoordinatedCase next() {
        return new CoordinatedCase(id, person, grantedAt, version + 1);
    }
}
