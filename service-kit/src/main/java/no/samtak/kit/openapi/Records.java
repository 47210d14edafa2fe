package no.samtak.kit.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/** The records behind the schemas: which of their components may be null. */
final class Records {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);

    private final Map<String, List<ClassInfo>> bySchemaName = new HashMap<>();

    Records(IndexView index) {
        for (ClassInfo record : index.getAllKnownSubclasses(Record.class)) {
            bySchemaName
                    .computeIfAbsent(schemaName(record), first -> new ArrayList<>())
                    .add(record);
        }
        // A record that names its schema goes before one that happens to have that name; then every build says the
        // same.
        bySchemaName
                .values()
                .forEach(records -> records.sort(Comparator.comparing((ClassInfo record) -> !namesItsSchema(record))
                        .thenComparing(ClassInfo::name)));
    }

    private static boolean namesItsSchema(ClassInfo record) {
        AnnotationInstance schema = record.declaredAnnotation(Schema.class);
        return schema != null && schema.value("name") != null;
    }

    /**
     * A record as it is on the wire.
     *
     * @param components in their order, each with whether it may be null
     * @param hidden what looks like a property and is never written
     * @param isNullLeftOut true if a null is left out instead of written
     */
    record Shape(Map<String, Boolean> components, Set<String> hidden, boolean isNullLeftOut) {}

    /**
     * The shape of the record behind a schema; empty when no record fits.
     *
     * @param properties names that the schema has: several records may bear the same simple name
     */
    Optional<Shape> of(String schemaName, Set<String> properties) {
        return bySchemaName.getOrDefault(schemaName, List.of()).stream()
                .filter(record -> properties.containsAll(nullability(record).keySet()))
                .max(Comparator.comparing(record -> nullability(record).size()))
                .map(record -> shape(record, properties));
    }

    private static Shape shape(ClassInfo record, Set<String> properties) {
        AnnotationInstance inclusion = record.declaredAnnotation(JsonInclude.class);
        return new Shape(
                nullability(record),
                properties.stream()
                        .filter(property -> isOfHiddenMethod(record, property))
                        .collect(Collectors.toSet()),
                inclusion != null && inclusion.value().asEnum().equals(JsonInclude.Include.NON_NULL.name()));
    }

    /** Only public methods are written as properties. */
    private static boolean isOfHiddenMethod(ClassInfo record, String property) {
        String getter = Character.toUpperCase(property.charAt(0)) + property.substring(1);
        return Stream.of("is" + getter, "get" + getter)
                .map(record::method)
                .filter(Objects::nonNull)
                .anyMatch(method -> !Modifier.isPublic(method.flags()));
    }

    private static Map<String, Boolean> nullability(ClassInfo record) {
        Map<String, Boolean> components = new LinkedHashMap<>();
        for (RecordComponentInfo component : record.recordComponentsInDeclarationOrder()) {
            components.put(component.name(), component.type().hasAnnotation(NULLABLE));
        }
        return components;
    }

    private static String schemaName(ClassInfo record) {
        AnnotationInstance schema = record.declaredAnnotation(Schema.class);
        AnnotationValue name = schema == null ? null : schema.value("name");
        return name == null ? record.simpleName() : name.asString();
    }
}
