package vn.memberdev.platform.problem;

/** Problems that every service shares. */
public enum PlatformProblem implements ProblemType {
    VALIDATION_FAILED("validation-failed", 422, "The request breaks a rule of its form."),
    MALFORMED_REQUEST("malformed-request", 400, "The request cannot be read."),
    UNKNOWN_CODE("unknown-code", 422, "A code is not of the list it is taken from."),
    UNKNOWN_PARAMETER("unknown-parameter", 400, "The request has a query parameter that is not known here."),
    INVALID_CURSOR("invalid-cursor", 400, "The cursor is not one that was given out here for this query."),
    ORGANISATION_NOT_FOUND("organisation-not-found", 404, "There is no such organisation in the caller's scope."),
    PRECONDITION_REQUIRED("precondition-required", 428, "The command needs the If-Match header."),
    PRECONDITION_FAILED("precondition-failed", 412, "The resource has changed since it was read."),
    CONCURRENT_CHANGE("concurrent-change", 409, "The same record was changed by another call at the same time."),
    IDEMPOTENCY_KEY_INVALID("idempotency-key-invalid", 400, "The Idempotency-Key header is not a UUID."),
    IDEMPOTENCY_KEY_REUSED("idempotency-key-reused", 422, "The Idempotency-Key was used for another request."),
    IDEMPOTENCY_KEY_IN_FLIGHT("idempotency-key-in-flight", 409, "The first request with this key is still running."),
    BATCH_TOO_LARGE("batch-too-large", 422, "The batch has more items than one call may carry."),
    BODY_TOO_LARGE("body-too-large", 413, "The body, or a part of it, is larger than is taken here."),
    BODY_TOO_SLOW("body-too-slow", 408, "The body did not arrive in time."),
    UNAUTHENTICATED("unauthenticated", 401, "The request carries no valid bearer token."),
    FORBIDDEN("forbidden", 403, "The caller's roles do not allow this operation."),
    NOT_FOUND("not-found", 404, "There is nothing at this address."),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "This address does not take that method."),
    NOT_ACCEPTABLE("not-acceptable", 406, "None of the accepted media types can be produced."),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "The body has a media type that is not taken here."),
    TOPIC_NOT_STOPPED("topic-not-stopped", 409, "The topic is read as usual; there is nothing to accept."),
    PRIVACY_KEYS_MISSING(
            "privacy-keys-missing", 503, "The service has not the keys for the personal data that it keeps sealed."),
    TOKEN_KEYS_MISSING(
            "token-keys-missing",
            503,
            "The service has not the keys of the identity provider and cannot check tokens."),
    FILE_REFUSED("file-refused", 422, "The file is not of the form that is taken here."),
    OVERLOADED("overloaded", 503, "The service takes no writes until its outbox has drained."),
    TOO_MANY_CALLS("too-many-calls", 503, "More calls are under way than the service can answer in time."),
    UNAVAILABLE("unavailable", 503, "The service cannot do this at the moment; the reason passes by itself."),
    OUTCOME_UNKNOWN("outcome-unknown", 503, "Nobody knows whether this was carried out; it can be repeated."),
    INTERNAL_ERROR("internal-error", 500, "The service failed; the trace id tells operators where.");

    /** How long a caller waits before the same request is sent again. */
    public static final int RETRY_AFTER_SECONDS = 2;

    private final Row row;

    PlatformProblem(String code, int status, String title) {
        this.row = new Row(code, status, title);
    }

    /** Whether the same request, sent again a little later, may succeed: says so with Retry-After and {@code retry}. */
    public boolean passes() {
        return switch (this) {
            case UNAVAILABLE, OUTCOME_UNKNOWN, OVERLOADED, TOO_MANY_CALLS, BODY_TOO_SLOW, IDEMPOTENCY_KEY_IN_FLIGHT ->
                true;
            default -> false;
        };
    }

    @Override
    public Row row() {
        return row;
    }
}
