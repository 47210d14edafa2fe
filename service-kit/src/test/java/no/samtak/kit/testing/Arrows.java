package no.samtak.kit.testing;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Doors in know use cases, use cases know doors out, and everybody knows the domain; never the other way. Features meet
 * in each other's domain and use cases; where several keep one aggregate, their use cases may use its store and outbox.
 */
final class Arrows extends ArchCondition<JavaClass> {

    /** The folder of a use case: its feature's root. */
    private static final String USE_CASES = "";

    private static final String DOMAIN = "domain";
    private static final String HTTP = "http";
    private static final String STORE = "store";
    private static final String OUTBOX = "outbox";

    /** Which folders of its own feature each folder knows, beside itself. A timer looks into its feature's queue. */
    private static final Map<String, Set<String>> WITHIN = Map.of(
            HTTP,
            Set.of(USE_CASES, DOMAIN),
            "inbox",
            Set.of(USE_CASES, DOMAIN),
            "timer",
            Set.of(USE_CASES, DOMAIN, STORE),
            STORE,
            Set.of(DOMAIN),
            OUTBOX,
            Set.of(DOMAIN),
            "client",
            Set.of(DOMAIN),
            DOMAIN,
            Set.of());

    /** What a folder that is not in the grammar knows: machinery of one feature, such as rendering. */
    private static final Set<String> MACHINERY = Set.of(DOMAIN);

    private static final Set<String> DOORS_IN = Set.of(HTTP, "inbox", "timer");

    private final String root;
    private final Set<String> open;

    /** @param open features whose store and outbox the use cases of other features may use */
    Arrows(String root, Set<String> open) {
        super("keep to the direction of the arrows");
        this.root = root;
        this.open = Set.copyOf(open);
    }

    /** Where a class stands: its feature, and the folder in it. */
    private record Place(String feature, String folder) {}

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        place(type).ifPresent(from -> {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                place(dependency.getTargetClass())
                        .filter(to -> !isAllowed(from, to))
                        .ifPresent(to -> events.add(SimpleConditionEvent.violated(
                                dependency, from + " -> " + to + ": " + dependency.getDescription())));
            }
        });
    }

    private boolean isAllowed(Place from, Place to) {
        if (to.folder().equals(DOMAIN) || from.equals(to)) {
            return true;
        }
        if (from.feature().equals(to.feature())) {
            return from.folder().equals(USE_CASES)
                    ? !DOORS_IN.contains(to.folder())
                    : WITHIN.getOrDefault(from.folder(), MACHINERY).contains(to.folder());
        }
        return switch (to.folder()) {
            case USE_CASES -> from.folder().equals(USE_CASES) || DOORS_IN.contains(from.folder());
            case STORE, OUTBOX -> from.folder().equals(USE_CASES) && open.contains(to.feature());
            // One answer may contain another.
            case HTTP -> from.folder().equals(HTTP);
            default -> false;
        };
    }

    /** Empty for what belongs to no feature: other modules, and what stands at the root of the service. */
    private Optional<Place> place(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        if (!name.startsWith(root + ".")) {
            return Optional.empty();
        }
        List<String> path = List.of(name.substring(root.length() + 1).split("\\."));
        return Optional.of(new Place(path.getFirst(), path.size() == 1 ? USE_CASES : path.get(1)));
    }
}
