package no.samtak.contracts.event;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names on the wire: {@code no.samtak.<service>.<Fact>.v<n>}, read off the record's own name. The producing service
 * stands in the type because several services may state the same fact about what they own.
 */
public final class EventTypes {

    private static final Pattern WIRE = Pattern.compile("no\\.samtak\\.[a-z]+\\.([A-Za-z]+)\\.v(\\d+)");
    private static final Pattern RECORD = Pattern.compile("([A-Za-z]+)V(\\d+)");

    private static final Map<String, Class<? extends Event>> BY_RECORD_NAME = Arrays.stream(
                    Event.class.getPermittedSubclasses())
            .<Class<? extends Event>>map(known -> known.asSubclass(Event.class))
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private EventTypes() {}

    /** The CloudEvents type under which {@code service} publishes this kind of event. */
    public static String wireName(String service, Class<? extends Event> event) {
        Matcher name = RECORD.matcher(event.getSimpleName());
        if (!name.matches()) {
            throw new IllegalArgumentException(event.getSimpleName() + " does not end in its version");
        }
        return "no.samtak." + service + "." + name.group(1) + ".v" + name.group(2);
    }

    /** The record for a CloudEvents type; empty for a type this release does not know. */
    public static Optional<Class<? extends Event>> recordFor(String wireName) {
        Matcher type = WIRE.matcher(wireName);
        return type.matches()
                ? Optional.ofNullable(BY_RECORD_NAME.get(type.group(1) + "V" + type.group(2)))
                : Optional.empty();
    }
}
