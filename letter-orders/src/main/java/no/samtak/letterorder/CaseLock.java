package no.samtak.letterorder;

import java.util.List;
import java.util.UUID;

/** How a service locks what it keeps about a case: its letters change under that lock and no other. */
public interface CaseLock {

    /**
     * Holds the case until the transaction ends.
     *
     * @return the case and the person it is about, as the access log names them; nobody when the case is hidden: then none
     *     of its letters is shown or let go
     */
    List<UUID> take(UUID caseId);
}
