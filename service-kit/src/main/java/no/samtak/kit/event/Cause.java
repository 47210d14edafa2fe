package no.samtak.kit.event;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import no.samtak.kit.Ids;

/** What led to the work in hand: the event being handled, or else the request itself, which gets an id of its own. */
@RequestScoped
public class Cause {

    private UUID id = Ids.next();

    public UUID id() {
        return id;
    }

    void is(UUID event) {
        id = event;
    }
}
