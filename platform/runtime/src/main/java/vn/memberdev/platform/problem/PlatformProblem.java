package vn.memberdev.platform.problem;

/** Problems that every service shares. */
public interface PlatformProblem {
    ProblemType VALIDATION_FAILED = ProblemType.of("validation-failed", 422);
    ProblemType MALFORMED_REQUEST = ProblemType.of("malformed-request", 400).with("written");
    ProblemType UNKNOWN_CODE = ProblemType.of("unknown-code", 422);
    ProblemType UNKNOWN_PARAMETER = ProblemType.of("unknown-parameter", 400);
    ProblemType INVALID_CURSOR = ProblemType.of("invalid-cursor", 400);
    ProblemType ORGANISATION_NOT_FOUND = ProblemType.of("organisation-not-found", 404);
    ProblemType PRECONDITION_REQUIRED = ProblemType.of("precondition-required", 428);
    ProblemType PRECONDITION_FAILED = ProblemType.of("precondition-failed", 412).with("version");
    ProblemType CONCURRENT_CHANGE = ProblemType.of("concurrent-change", 409);
    ProblemType IDEMPOTENCY_KEY_INVALID = ProblemType.of("idempotency-key-invalid", 400);
    ProblemType IDEMPOTENCY_KEY_REUSED = ProblemType.of("idempotency-key-reused", 422);
    ProblemType IDEMPOTENCY_KEY_IN_FLIGHT = ProblemType.passing("idempotency-key-in-flight", 409);
    ProblemType BATCH_TOO_LARGE = ProblemType.of("batch-too-large", 422);
    ProblemType BODY_TOO_LARGE = ProblemType.of("body-too-large", 413).with("limit", "written");
    ProblemType BODY_TOO_SLOW = ProblemType.passing("body-too-slow", 408);
    ProblemType UNAUTHENTICATED = ProblemType.of("unauthenticated", 401);
    ProblemType FORBIDDEN = ProblemType.of("forbidden", 403);
    ProblemType NOT_FOUND = ProblemType.of("not-found", 404);
    ProblemType METHOD_NOT_ALLOWED = ProblemType.of("method-not-allowed", 405);
    ProblemType NOT_ACCEPTABLE = ProblemType.of("not-acceptable", 406);
    ProblemType UNSUPPORTED_MEDIA_TYPE = ProblemType.of("unsupported-media-type", 415);
    ProblemType TOPIC_NOT_STOPPED = ProblemType.of("topic-not-stopped", 409);
    ProblemType PRIVACY_KEYS_MISSING = ProblemType.of("privacy-keys-missing", 503);
    ProblemType TOKEN_KEYS_MISSING = ProblemType.of("token-keys-missing", 503);
    ProblemType OVERLOADED = ProblemType.passing("overloaded", 503);
    ProblemType TOO_MANY_CALLS = ProblemType.passing("too-many-calls", 503);
    ProblemType UNAVAILABLE = ProblemType.passing("unavailable", 503);
    ProblemType OUTCOME_UNKNOWN = ProblemType.passing("outcome-unknown", 503);
    ProblemType INTERNAL_ERROR = ProblemType.of("internal-error", 500);

    /** How long a caller waits before the same request is sent again. */
    int RETRY_AFTER_SECONDS = 2;
}
