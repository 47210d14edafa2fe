package no.samtak.kit.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;

/** The caller of the request in hand. */
@RequestScoped
public class CurrentCaller {

    private final SecurityIdentity identity;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** @throws IllegalStateException when the request carries no token: such a request passes no door */
    public Caller get() {
        Caller caller = identity.getAttribute(TokenRoles.CALLER);
        if (caller == null) {
            throw new IllegalStateException("The request has no caller");
        }
        return caller;
    }

    boolean isKnown() {
        return !identity.isAnonymous() && identity.getAttribute(TokenRoles.CALLER) != null;
    }
}
