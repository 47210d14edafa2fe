package no.samtak.local.part;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The parts of the suite, and the port where each listens unless told otherwise. */
public enum PartName {
    POSTGRESQL("postgresql", 55432),
    KAFKA("kafka", 59092),
    IDENTITY_PROVIDER("identity-provider", 8080),
    REFERRAL("referral-service", 8081),
    COORDINATOR("coordinator-service", 8082),
    PLAN("plan-service", 8083),
    NOTIFICATION("notification-service", 8084);

    /** The services that the suite starts. A service that is not in this list is left out, whatever is built. */
    public static final Set<PartName> LANDED = services();

    private final String label;
    private final int usualPort;

    PartName(String label, int usualPort) {
        this.label = label;
        this.usualPort = usualPort;
    }

    /** All four services, landed or not. */
    public static Set<PartName> services() {
        return EnumSet.range(REFERRAL, NOTIFICATION);
    }

    /** The part that people mean by {@code referral-service}, {@code referral} or {@code REFERRAL}. */
    public static Optional<PartName> called(String name) {
        return Arrays.stream(values())
                .filter(part -> part.label.equals(name) || part.key().equalsIgnoreCase(name))
                .findFirst();
    }

    /** As people read it, and the name of its log: {@code referral-service}. */
    public String label() {
        return label;
    }

    /** For a service: its database and the beginning of its topics, for example {@code referral}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int usualPort() {
        return usualPort;
    }

    /** The environment variable that moves the part to another port: {@code SAMTAK_REFERRAL_PORT}. */
    public String portVariable() {
        return "SAMTAK_" + name() + "_PORT";
    }
}
