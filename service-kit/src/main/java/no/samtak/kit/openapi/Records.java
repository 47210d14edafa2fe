package no.samtak.kit.openapi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
     * The components in their order, each with whether it may be null; empty when no record fits.
     *
     * @param properties names that the schema has: several records may bear the same simple name
     */
    Optional<Map<String, Boolean>> of(String schemaName, Set<String> properties) {
        return bySchemaName.getOrDefault(schemaName, List.of()).stream()
                .map(Records::nullability)
                .filter(components -> components.keySet().equals(properties))
                .findFirst();
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
