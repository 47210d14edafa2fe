package no.samtak.kit.openapi;

import no.samtak.kit.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The answers that any operation may have when it cannot be carried out, each described once. */
enum SharedResponse {
    BAD_REQUEST(400, "BadRequest", "Something in the request does not have the right form; issues names each fault."),
    NOT_AUTHENTICATED(401, "NotAuthenticated", "No valid token."),
    NOT_ALLOWED(403, "NotAllowed", "Your role, or your organisation, does not open this."),
    NOT_FOUND(404, "NotFound", "There is no such thing in your municipality."),
    NOT_ACCEPTABLE(406, "NotAcceptable", "None of the formats you accept can be made."),
    CONFLICT(409, "Conflict", "Not in the state it is in now, or the same request is still at work; code says which."),
    VERSION_STALE(412, "VersionStale", "It has been changed since you read it."),
    BODY_TOO_LARGE(413, "BodyTooLarge", "The body is too large."),
    MEDIA_TYPE_UNSUPPORTED(415, "MediaTypeUnsupported", "The body must be JSON."),
    REFUSED(422, "Refused", "Understood, but it cannot be carried out; code says why, and issues what it is about."),
    VERSION_MISSING(428, "VersionMissing", "If-Match must say which version you change."),
    INTERNAL_ERROR(500, "InternalError", "Something went wrong on our side; give support the errorId."),
    OUT_OF_REACH(
            503, "OutOfReach", "Out of reach for a moment; send the same request again after Retry-After seconds.");

    static final String PROBLEM_SCHEMA = "#/components/schemas/Problem";

    private final int status;
    private final String key;
    private final String description;

    SharedResponse(int status, String key, String description) {
        this.status = status;
        this.key = key;
        this.description = description;
    }

    String status() {
        return Integer.toString(status);
    }

    /** Name among the document's components. */
    String key() {
        return key;
    }

    APIResponse described() {
        return OASFactory.createAPIResponse().description(description).content(problem());
    }

    APIResponse reference() {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + key);
    }

    static Content problem() {
        return OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(PROBLEM_SCHEMA)));
    }
}
