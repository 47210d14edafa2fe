package no.samtak.kit.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON body and reports every fault in it at once: wrong types, unknown fields, unknown codes and broken
 * constraints, each with its JSON pointer. A faulty node is noted, taken out, and the rest is read again.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonBodyReader implements MessageBodyReader<Object> {

    private static final int LARGEST_BODY = 256 * 1024;
    private static final int MOST_FAULTS = 50;
    private static final Pattern FIELD_NAME = Pattern.compile("(?!.*\\d{6})[A-Za-z]\\w{0,59}");

    private final ObjectMapper json;
    private final Validator validator;
    private final ReceivedBody received;

    JsonBodyReader(ObjectMapper json, Validator validator, ReceivedBody received) {
        this.json = strict(json);
        this.validator = validator;
        this.received = received;
    }

    /** A number is not a text and a text is not a number: what a client sent by mistake is told, not guessed. */
    private static ObjectMapper strict(ObjectMapper json) {
        ObjectMapper strict = json.copy();
        strict.configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false);
        strict.coercionConfigDefaults().setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        strict.coercionConfigFor(LogicalType.Integer).setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
        strict.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        strict.registerModule(new OrdinaryTimes());
        return strict.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        // An operation that takes a file takes its bytes, whatever they are said to be.
        return type != byte[].class;
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        Map<String, Issue> faults = new LinkedHashMap<>();
        JsonNode tree = tree(body);
        noteUnusable(tree, JsonPointer.empty(), faults);
        Object value = bind(tree, type, faults);
        if (value != null) {
            validate(value, faults);
        }
        if (value == null || !faults.isEmpty()) {
            throw new ProblemException(CommonProblem.BODY_INVALID, null, List.copyOf(faults.values()));
        }
        return value;
    }

    private void validate(Object value, Map<String, Issue> faults) {
        try {
            for (ConstraintViolation<Object> violation : validator.validate(value)) {
                String pointer = pointer(violation);
                faults.putIfAbsent(pointer, Issue.inBody(pointer, codeOf(violation), violation.getMessage()));
            }
        } catch (ValidationException stumbled) {
            // A rule about several fields together stumbles over nothing in a list; of that we have told already.
            if (faults.isEmpty()) {
                throw stumbled;
            }
        }
    }

    private JsonNode tree(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST_BODY + 1);
        if (bytes.length > LARGEST_BODY) {
            throw new ProblemException(
                    CommonProblem.BODY_TOO_LARGE, "The largest body is " + LARGEST_BODY + " bytes.", List.of());
        }
        received.is(bytes);
        try {
            JsonNode tree = json.readTree(bytes);
            if (tree.isMissingNode() || tree.isNull()) {
                throw new ProblemException(CommonProblem.BODY_UNREADABLE, "There is no body.", List.of());
            }
            return tree;
        } catch (JsonProcessingException broken) {
            var at = broken.getLocation();
            String where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw new ProblemException(
                    CommonProblem.BODY_UNREADABLE, "The body is not well-formed JSON" + where + ".", List.of());
        }
    }

    /** What nobody can use: NUL, half of a character that is written in two, and nothing in a list. */
    private static void noteUnusable(JsonNode node, JsonPointer at, Map<String, Issue> faults) {
        String pointer = at.toString();
        if (node.isTextual() && !UsableText.is(node.textValue())) {
            faults.put(pointer, Issue.inBody(pointer, "NOT_ALLOWED_VALUE", "Must hold no NUL and no half characters."));
        } else if (node instanceof ObjectNode object) {
            object.properties()
                    .forEach(field -> noteUnusable(field.getValue(), at.appendProperty(field.getKey()), faults));
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                JsonPointer element = at.appendIndex(i);
                if (list.get(i).isNull()) {
                    faults.put(element.toString(), Issue.inBody(element.toString(), "REQUIRED", "Must not be null."));
                }
                noteUnusable(list.get(i), element, faults);
            }
        }
    }

    private @Nullable Object bind(JsonNode tree, Class<?> type, Map<String, Issue> faults) throws IOException {
        while (faults.size() < MOST_FAULTS) {
            try {
                return json.treeToValue(tree, type);
            } catch (JsonMappingException fault) {
                JsonPointer pointer = pointer(fault);
                boolean unknown = fault instanceof UnrecognizedPropertyException;
                faults.put(pointer.toString(), unknown ? unknownField(pointer) : wrongValue(pointer, fault));
                if (pointer.matches() || !takeOut(tree, pointer, unknown)) {
                    return null;
                }
            }
        }
        return null;
    }

    /** A name that looks like no field's is not repeated: it may be anything, a birth number too. */
    private static Issue unknownField(JsonPointer pointer) {
        boolean isName =
                FIELD_NAME.matcher(pointer.last().getMatchingProperty()).matches();
        return isName
                ? Issue.inBody(pointer.toString(), "UNKNOWN_FIELD", "There is no such field.")
                : Issue.inBody(pointer.head().toString(), "UNKNOWN_FIELD", "It has a field that there is not.");
    }

    private static Issue wrongValue(JsonPointer pointer, JsonMappingException fault) {
        Class<?> wanted = fault instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        if (wanted != null && wanted.isEnum()) {
            String codes = Arrays.stream(wanted.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.joining(", "));
            return Issue.inBody(pointer.toString(), "UNKNOWN_CODE", "Must be one of " + codes + ".");
        }
        return Issue.inBody(pointer.toString(), "WRONG_TYPE", "Must be " + describe(wanted) + ".");
    }

    private static String describe(@Nullable Class<?> wanted) {
        if (wanted == null) {
            return "of another type";
        }
        if (Temporal.class.isAssignableFrom(wanted)) {
            return wanted.getSimpleName().equals("LocalDate")
                    ? "a date such as 2027-01-31"
                    : "a time such as 2027-01-31T08:00:00Z";
        }
        if (wanted == String.class) {
            return "a text";
        }
        if (wanted == Boolean.class || wanted == boolean.class) {
            return "true or false";
        }
        if (Number.class.isAssignableFrom(wanted) || wanted.isPrimitive()) {
            return "a number";
        }
        if (wanted == UUID.class) {
            return "a UUID";
        }
        return Iterable.class.isAssignableFrom(wanted) || wanted.isArray() ? "a list" : "an object";
    }

    private static boolean takeOut(JsonNode tree, JsonPointer pointer, boolean altogether) {
        JsonNode parent = tree.at(pointer.head());
        if (parent instanceof ObjectNode object) {
            String field = pointer.last().getMatchingProperty();
            if (altogether) {
                object.remove(field);
            } else {
                object.putNull(field);
            }
            return true;
        }
        if (parent instanceof ArrayNode array) {
            array.setNull(pointer.last().getMatchingIndex());
            return true;
        }
        return false;
    }

    private static JsonPointer pointer(JsonMappingException fault) {
        JsonPointer pointer = JsonPointer.empty();
        for (JsonMappingException.Reference step : fault.getPath()) {
            pointer = step.getFieldName() == null
                    ? pointer.appendIndex(step.getIndex())
                    : pointer.appendProperty(step.getFieldName());
        }
        return pointer;
    }

    private static String pointer(ConstraintViolation<?> violation) {
        JsonPointer pointer = JsonPointer.empty();
        for (Path.Node step : violation.getPropertyPath()) {
            if (step.getIndex() != null) {
                pointer = pointer.appendIndex(step.getIndex());
            }
            if (step.getName() != null && !step.getName().startsWith("<")) {
                pointer = pointer.appendProperty(step.getName());
            }
        }
        // A rule about several fields together stands on a method of their object, which is no field of the body.
        boolean isAboutTheObject = constraintOf(violation).equals("AssertTrue");
        return (isAboutTheObject ? pointer.head() : pointer).toString();
    }

    private static final Set<String> MISSING = Set.of("NotNull", "NotBlank", "NotEmpty");

    private static String codeOf(ConstraintViolation<?> violation) {
        return MISSING.contains(constraintOf(violation)) ? "REQUIRED" : "NOT_ALLOWED_VALUE";
    }

    private static String constraintOf(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
    }
}
