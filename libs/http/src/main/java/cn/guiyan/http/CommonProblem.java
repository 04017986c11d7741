package cn.guiyan.http;

/** Refusals that every service has. */
public enum CommonProblem implements ProblemType {
    /** The record does not exist, or is not for the caller to know of. */
    NOT_FOUND(404),
    /** No operation has that path. */
    NO_SUCH_PATH(404),
    /** The path has no such method. */
    METHOD_NOT_ALLOWED(405),
    /** No representation that the caller accepts. */
    NOT_ACCEPTABLE(406),
    /** The body is not JSON. */
    UNSUPPORTED_MEDIA_TYPE(415),
    /** Larger than the service takes. */
    BODY_TOO_LARGE(413),
    /** JSON that cannot be read as what is asked for. */
    MALFORMED_BODY(400),
    /** Values that break a rule; {@code violations} names each. */
    INVALID_REQUEST(400),
    /** A query parameter that cannot be read as what it should be; {@code parameter} names it. */
    INVALID_PARAMETER(400),
    /** The list cannot be sorted by that. */
    UNKNOWN_SORT(400),
    /** A request that could not be understood. */
    BAD_REQUEST(400),
    /** No valid token. */
    SIGN_IN_REQUIRED(401),
    /** The caller's roles do not allow it. */
    ROLE_NOT_ALLOWED(403),
    /** The record has changed since it was read. */
    STALE_VERSION(412),
    /** A change needs If-Match. */
    VERSION_REQUIRED(428),
    /** A POST needs Idempotency-Key. */
    IDEMPOTENCY_KEY_MISSING(400),
    /** The key came with another request before. */
    IDEMPOTENCY_KEY_REUSED(422),
    /** What is sent anonymously needs a key that nobody can guess. */
    IDEMPOTENCY_KEY_GUESSABLE(400),
    /** A code that is no region, or not of the kind asked for. */
    UNKNOWN_REGION(400),
    /** The caller's office does not keep the records of that region. */
    REGION_OUT_OF_SCOPE(403),
    /** The region did not exist on that date. */
    REGION_NOT_VALID(400),
    /** Not a calibre, or a composite one where a single entry has to have its own. */
    UNKNOWN_CALIBRE(400),
    /** Not what a write returned in {@code Consistency-Token}. */
    ILLEGAL_CONSISTENCY_TOKEN(400),
    /** Not an amount of at most two decimals and eighteen digits, or one below what is asked for. */
    ILLEGAL_AMOUNT(400),
    /** The process that was asked takes no part in reading what the projection shows. */
    PROJECTION_NOT_READ(409),
    /** Something the service depends on does not answer. */
    UNAVAILABLE(503),
    /** A fault of ours. */
    INTERNAL_ERROR(500);

    private final int status;

    CommonProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    /** What a bare status means. */
    static CommonProblem of(int status) {
        return switch (status) {
            case 401 -> SIGN_IN_REQUIRED;
            case 403 -> ROLE_NOT_ALLOWED;
            case 404 -> NO_SUCH_PATH;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 412 -> STALE_VERSION;
            case 413 -> BODY_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 428 -> VERSION_REQUIRED;
            case 503 -> UNAVAILABLE;
            default -> status < 500 ? BAD_REQUEST : INTERNAL_ERROR;
        };
    }
}
