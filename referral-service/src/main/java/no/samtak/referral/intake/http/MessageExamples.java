package no.samtak.referral.intake.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;

/**
 * Shows an example of every kind of message in the OpenAPI document: the files in {@code resources/examples}, which a
 * test also sends. Nobody in them exists.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class MessageExamples implements OASFilter {

    /** By operation, the files without their ending. */
    static final Map<String, List<String>> FILES = Map.of(
            "receiveReferral",
            List.of(
                    "application-from-person",
                    "application-from-parent",
                    "application-from-guardian",
                    "application-from-proxy",
                    "report-from-gp",
                    "report-from-hospital",
                    "report-from-midwife",
                    "report-from-health-visitor",
                    "report-from-school",
                    "report-from-kindergarten",
                    "report-from-ppt",
                    "report-from-nav",
                    "report-from-child-welfare",
                    "report-from-relay-holder",
                    "report-from-neighbour-municipality",
                    "report-from-relative",
                    "report-with-mistyped-number",
                    "report-of-need-for-habilitation",
                    "report-of-need-for-rehabilitation",
                    "report-on-paper",
                    "own-initiative"),
            "supplementReferral",
            List.of("supplement"),
            "correctReferral",
            List.of("correction"),
            "cancelReferral",
            List.of("cancellation"),
            "forwardReferral",
            List.of("forwarding"),
            "takeOverCases",
            List.of("takeover"));

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public Operation filterOperation(Operation operation) {
        List<String> files = FILES.get(Objects.requireNonNullElse(operation.getOperationId(), ""));
        if (files != null && operation.getRequestBody() != null) {
            operation.getRequestBody().getContent().getMediaTypes().values().forEach(type -> add(files, type));
        }
        return operation;
    }

    private static void add(List<String> files, MediaType type) {
        files.forEach(file -> type.addExample(
                file, OASFactory.createExample().summary(file.replace('-', ' ')).value(read(file))));
    }

    private static Map<?, ?> read(String file) {
        String name = "/examples/" + file + ".json";
        try (var example = MessageExamples.class.getResourceAsStream(name)) {
            if (example == null) {
                throw new IllegalStateException(name + " is not there");
            }
            return JSON.readValue(example, LinkedHashMap.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
