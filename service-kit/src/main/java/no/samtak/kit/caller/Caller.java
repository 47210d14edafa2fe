package no.samtak.kit.caller;

import java.util.Set;

/** Who is asking, as the token says. */
public sealed interface Caller {

    /** Stable identifier for the access log. */
    String id();

    /**
     * A person who works for one municipality or several.
     *
     * @param organisations organisation numbers the person works for
     */
    record Staff(String id, Set<String> roles, Set<String> organisations) implements Caller {
        public Staff {
            roles = Set.copyOf(roles);
            organisations = Set.copyOf(organisations);
        }
    }

    /** A system that acts for an organisation, such as a hospital's journal system. */
    record ExternalSystem(String organisationNumber) implements Caller {
        @Override
        public String id() {
            return organisationNumber;
        }
    }

    /**
     * A person on their own behalf or on behalf of someone they represent. The number is never shown.
     *
     * @param id a pseudonym that the identity provider gives the person towards us
     */
    record Citizen(String id, String personNumber) implements Caller {
        @Override
        public String toString() {
            return "Citizen";
        }
    }

    /** Another service of the suite, which names the tenant in the token it has signed. */
    record SisterService(String id, String tenant) implements Caller {}
}
