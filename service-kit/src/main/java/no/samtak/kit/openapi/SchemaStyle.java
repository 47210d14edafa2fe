package no.samtak.kit.openapi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Lets schemas say what the records say: what is {@code @Nullable} may be null, everything else is required; in an answer
 * every property is there. Dates, times and UUIDs are described where they stand, not by reference.
 */
final class SchemaStyle {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final Map<String, String> SCALAR_FORMATS =
            Map.of("UUID", "uuid", "Instant", "date-time", "LocalDate", "date", "URI", "uri");

    private final Records records;
    private final Map<String, Schema> named;
    private final Set<String> sent = new HashSet<>();

    SchemaStyle(OpenAPI document, Records records) {
        this.records = records;
        this.named = new LinkedHashMap<>(
                Objects.requireNonNullElse(document.getComponents().getSchemas(), Map.<String, Schema>of()));
    }

    void apply(OpenAPI document) {
        for (PathItem path : document.getPaths().getPathItems().values()) {
            for (Operation operation : path.getOperations().values()) {
                if (operation.getRequestBody() != null) {
                    eachSchema(operation.getRequestBody().getContent(), this::markSent);
                }
            }
        }
        named.forEach((name, schema) -> records.of(name, properties(schema).keySet())
                .ifPresent(shape -> describe(schema, shape, sent.contains(name))));
        named.values().forEach(this::inlineWithin);
        for (PathItem path : document.getPaths().getPathItems().values()) {
            path.getOperations().values().forEach(this::inlineWithin);
        }
        SCALAR_FORMATS.keySet().forEach(scalar -> document.getComponents().removeSchema(scalar));
    }

    private void describe(Schema schema, Records.Shape shape, boolean isSent) {
        List<String> required = new ArrayList<>();
        Map<String, Schema> properties = new LinkedHashMap<>(properties(schema));
        shape.hidden().forEach(properties::remove);
        shape.components().forEach((component, isNullable) -> {
            if (isNullable && !shape.isNullLeftOut()) {
                properties.computeIfPresent(component, (name, property) -> orNull(inlined(property)));
            }
            if (!isNullable || !(isSent || shape.isNullLeftOut())) {
                required.add(component);
            }
        });
        schema.setProperties(properties);
        schema.setRequired(required.isEmpty() ? null : required);
    }

    private static Schema orNull(Schema property) {
        if (property.getRef() == null) {
            List<SchemaType> types = new ArrayList<>(Objects.requireNonNullElse(property.getType(), List.of()));
            if (!types.contains(SchemaType.NULL)) {
                types.add(SchemaType.NULL);
            }
            return property.type(types);
        }
        return OASFactory.createSchema()
                .description(property.getDescription())
                .addAnyOf(OASFactory.createSchema().ref(property.getRef()))
                .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
    }

    private void inlineWithin(Schema schema) {
        if (schema.getProperties() != null) {
            Map<String, Schema> properties = new LinkedHashMap<>();
            schema.getProperties().forEach((name, property) -> properties.put(name, inlined(property)));
            schema.setProperties(properties);
        }
        if (schema.getItems() != null) {
            schema.setItems(inlined(schema.getItems()));
        }
    }

    private void inlineWithin(Operation operation) {
        Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of())
                .forEach(parameter -> {
                    if (parameter.getSchema() != null) {
                        parameter.setSchema(inlined(parameter.getSchema()));
                    }
                });
    }

    /** The schema itself, or the scalar it refers to, with the words that stand at the reference. */
    private Schema inlined(Schema schema) {
        Optional<String> format = target(schema).map(SCALAR_FORMATS::get);
        if (format.isEmpty()) {
            if (schema.getRef() != null) {
                return OASFactory.createSchema().ref(schema.getRef()).description(schema.getDescription());
            }
            if (schema.getFormat() != null && SCALAR_FORMATS.containsValue(schema.getFormat())) {
                schema.setExamples(null);
                schema.setPattern(null);
            }
            inlineWithin(schema);
            return schema;
        }
        return OASFactory.createSchema()
                .description(schema.getDescription())
                .addType(SchemaType.STRING)
                .format(format.get());
    }

    private void markSent(Schema schema) {
        target(schema).filter(sent::add).map(named::get).ifPresent(this::markSent);
        properties(schema).values().forEach(this::markSent);
        if (schema.getItems() != null) {
            markSent(schema.getItems());
        }
    }

    private static void eachSchema(@Nullable Content content, Consumer<Schema> use) {
        if (content != null) {
            content.getMediaTypes().values().stream()
                    .map(mediaType -> mediaType.getSchema())
                    .filter(Objects::nonNull)
                    .forEach(use);
        }
    }

    private static Optional<String> target(Schema schema) {
        return Optional.ofNullable(schema.getRef()).map(ref -> ref.substring(SCHEMAS.length()));
    }

    private static Map<String, Schema> properties(Schema schema) {
        return Objects.requireNonNullElse(schema.getProperties(), new HashMap<>());
    }
}
