package no.samtak.contracts.event;

import java.util.List;
import java.util.UUID;

/**
 * A merge was wrong: there are two persons after all.
 *
 * @param kept the one everything was put under
 * @param restored the one that is back
 * @param caseIds the cases that are about the restored one
 */
public record PersonSplitV1(UUID kept, UUID restored, List<UUID> caseIds) implements Event {

    public PersonSplitV1 {
        caseIds = List.copyOf(caseIds);
    }

    @Override
    public UUID subject() {
        return kept;
    }
}
