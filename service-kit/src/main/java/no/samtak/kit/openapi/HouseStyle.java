package no.samtak.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.samtak.kit.caller.TenantDoor;
import no.samtak.kit.idempotency.Once;
import no.samtak.kit.version.IfMatch;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.jboss.jandex.IndexView;

/**
 * Adds to every operation what it has because it is ours: each error status it can answer with, always with the Problem
 * schema; the headers that the kit reads; and in {@code x-access-log} what it says of itself to the access log.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class HouseStyle implements OASFilter {

    /** Extension that says what an operation's entries in the access log are called; {@code none} if it has none. */
    public static final String ACCESS_LOG = "x-access-log";

    private static final Set<String> NO_TENANT_TO_CHOOSE = Set.of("SISTER_SERVICE");

    private final AccessLogDeclarations accessLog;
    private final Records records;

    public HouseStyle(IndexView index) {
        this.accessLog = new AccessLogDeclarations(index);
        this.records = new Records(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Components components = Optional.ofNullable(document.getComponents()).orElseGet(OASFactory::createComponents);
        document.setComponents(components);
        Set<SharedResponse> used = EnumSet.noneOf(SharedResponse.class);
        for (PathItem path : document.getPaths().getPathItems().values()) {
            boolean isVersioned = path.getOperations().values().stream()
                    .anyMatch(operation -> header(operation, IfMatch.HEADER).isPresent());
            path.getOperations().values().forEach(operation -> used.addAll(complete(operation, isVersioned)));
        }
        used.forEach(response -> components.addResponse(response.key(), response.described()));
        new SchemaStyle(document, records).apply(document);
    }

    private Set<SharedResponse> complete(Operation operation, boolean isVersioned) {
        accessLog
                .of(Objects.requireNonNullElse(operation.getOperationId(), ""))
                .ifPresent(what -> operation.addExtension(ACCESS_LOG, what));
        describeHeaders(operation);
        Set<SharedResponse> used = EnumSet.noneOf(SharedResponse.class);
        for (SharedResponse response : possible(operation)) {
            APIResponse declared = operation.getResponses().getAPIResponse(response.status());
            if (declared == null || isOfNoUse(declared)) {
                operation.getResponses().addAPIResponse(response.status(), response.reference());
                used.add(response);
            }
        }
        describeAnswers(operation, isVersioned);
        return used;
    }

    private static void describeAnswers(Operation operation, boolean isVersioned) {
        boolean isRepeatable = header(operation, Once.HEADER).isPresent();
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                if (isVersioned) {
                    response.addHeader(HttpHeaders.ETAG, text("The version as it is now, for If-Match."));
                }
                if (isRepeatable) {
                    response.addHeader(Once.REPLAYED, text("Is true when this is the first answer again."));
                }
                if (status.equals("201")) {
                    response.addHeader(HttpHeaders.LOCATION, text("Where it can be read."));
                }
            } else if (response.getRef() == null && response.getContent() == null) {
                response.setContent(SharedResponse.problem());
            }
        });
        operation
                .getResponses()
                .setAPIResponses(new TreeMap<>(operation.getResponses().getAPIResponses()));
    }

    private static Header text(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }

    /** The framework's own words for 401 and 403 say less than ours. */
    private static boolean isOfNoUse(APIResponse declared) {
        return Set.of("Not Authorized", "Not Allowed")
                .contains(Objects.requireNonNullElse(declared.getDescription(), ""));
    }

    private static Set<SharedResponse> possible(Operation operation) {
        Set<SharedResponse> possible = EnumSet.of(
                SharedResponse.BAD_REQUEST,
                SharedResponse.NOT_AUTHENTICATED,
                SharedResponse.NOT_ALLOWED,
                SharedResponse.INTERNAL_ERROR,
                SharedResponse.OUT_OF_REACH);
        if (operation.getResponses().getAPIResponses().values().stream()
                .anyMatch(answer -> answer.getContent() != null)) {
            possible.add(SharedResponse.NOT_ACCEPTABLE);
        }
        if (parameters(operation).stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.PATH)) {
            possible.add(SharedResponse.NOT_FOUND);
        }
        if (operation.getRequestBody() != null) {
            possible.addAll(Set.of(SharedResponse.BODY_TOO_LARGE, SharedResponse.MEDIA_TYPE_UNSUPPORTED));
        }
        if (header(operation, Once.HEADER).isPresent()) {
            possible.addAll(Set.of(SharedResponse.CONFLICT, SharedResponse.REFUSED));
        }
        if (header(operation, IfMatch.HEADER).isPresent()) {
            possible.addAll(Set.of(SharedResponse.VERSION_STALE, SharedResponse.VERSION_MISSING));
        }
        return possible;
    }

    private static void describeHeaders(Operation operation) {
        header(operation, Once.HEADER)
                .ifPresent(key -> key.description("Made by you for this one request, best a UUID: sent again with the"
                                + " same body, it gets the first answer again and creates nothing. Kept for 30 days.")
                        .schema(OASFactory.createSchema()
                                .addType(SchemaType.STRING)
                                .minLength(1)
                                .maxLength(255)
                                .pattern("^[!-~]+$")));
        header(operation, IfMatch.HEADER)
                .ifPresent(version -> version.description("The ETag of the version you have seen.")
                        .required(true));
        if (isOpenToPeople(operation) && header(operation, TenantDoor.HEADER).isEmpty()) {
            operation.addParameter(
                    OASFactory.createParameter().name(TenantDoor.HEADER).in(Parameter.In.HEADER));
        }
        header(operation, TenantDoor.HEADER)
                .ifPresent(municipality -> municipality
                        .description(
                                "Number of the municipality it is about, if your token stands for several or none.")
                        .schema(OASFactory.createSchema()
                                .addType(SchemaType.STRING)
                                .pattern("^[0-9]{4}$")));
    }

    private static boolean isOpenToPeople(Operation operation) {
        return Objects.requireNonNullElse(operation.getSecurity(), List.<SecurityRequirement>of()).stream()
                .flatMap(requirement -> requirement.getSchemes().values().stream())
                .flatMap(List::stream)
                .anyMatch(role -> !NO_TENANT_TO_CHOOSE.contains(role));
    }

    private static Optional<Parameter> header(Operation operation, String name) {
        return parameters(operation).stream()
                .filter(parameter -> parameter.getIn() == Parameter.In.HEADER && name.equals(parameter.getName()))
                .findFirst();
    }

    private static List<Parameter> parameters(Operation operation) {
        return Objects.requireNonNullElse(operation.getParameters(), List.of());
    }
}
