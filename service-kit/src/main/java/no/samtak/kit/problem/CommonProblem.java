package no.samtak.kit.problem;

/** Problems that any service can have. */
public enum CommonProblem implements ProblemCode {
    REQUEST_INVALID(400, "The request does not have the right form."),
    BODY_UNREADABLE(400, "The body is not JSON."),
    BODY_INVALID(400, "The body does not have the right form."),
    PARAMETER_INVALID(400, "A parameter does not have the right form."),
    TENANT_NOT_CHOSEN(400, "You work for several municipalities: choose one in the Samtak-Municipality header."),
    NOT_AUTHENTICATED(401, "A valid bearer token is needed."),
    NOT_ALLOWED(403, "Your role does not open this."),
    NOT_FOUND(404, "There is nothing here."),
    METHOD_NOT_ALLOWED(405, "This address does not answer that method."),
    NOT_ACCEPTABLE(406, "None of the formats you accept can be made."),
    IDEMPOTENCY_KEY_IN_USE(409, "A request with this Idempotency-Key is still at work: ask again in a moment."),
    VERSION_STALE(412, "It has been changed since you read it: read it again."),
    BODY_TOO_LARGE(413, "The body is too large."),
    MEDIA_TYPE_UNSUPPORTED(415, "The body must be application/json."),
    REQUEST_REFUSED(422, "The request is understood but cannot be carried out."),
    IDEMPOTENCY_KEY_REUSED(422, "This Idempotency-Key was used for another request."),
    VERSION_MISSING(428, "Say in If-Match which version you change."),
    INTERNAL_ERROR(500, "Something went wrong on our side. Nothing was stored."),
    OUT_OF_REACH(503, "Out of reach for a moment: send the same request again.");

    private final int status;
    private final String title;

    CommonProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    static CommonProblem forStatus(int status) {
        return switch (status) {
            case 401 -> NOT_AUTHENTICATED;
            case 403 -> NOT_ALLOWED;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> BODY_TOO_LARGE;
            case 415 -> MEDIA_TYPE_UNSUPPORTED;
            case 503 -> OUT_OF_REACH;
            default -> status >= 500 ? INTERNAL_ERROR : REQUEST_INVALID;
        };
    }
}
