package no.samtak.kit.version;

import jakarta.ws.rs.core.EntityTag;
import java.util.List;
import java.util.regex.Pattern;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.Issue;
import no.samtak.kit.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * The version that a client has seen and means to change. It is part of the command; the use case holds it against the
 * aggregate once it has the lock.
 */
public final class IfMatch {

    /** The request header. */
    public static final String HEADER = "If-Match";

    private static final Pattern TAG = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7E]*)\"");
    private static final Pattern TAGS = Pattern.compile(TAG + "(\\s*,\\s*" + TAG + ")*");
    private static final String ANY = "*";

    private final List<String> seen;

    private IfMatch(List<String> seen) {
        this.seen = seen;
    }

    /**
     * Reads the header. {@code *} is no version anybody has seen, and counts as missing.
     *
     * @throws ProblemException 428 without a version, 400 for a header that is no list of ETags
     */
    public static IfMatch of(@Nullable String header) {
        if (header == null || header.isBlank() || header.strip().equals(ANY)) {
            throw new ProblemException(CommonProblem.VERSION_MISSING, null, List.of());
        }
        if (!TAGS.matcher(header.strip()).matches()) {
            throw new ProblemException(
                    CommonProblem.PARAMETER_INVALID,
                    null,
                    List.of(new Issue(
                            Issue.Place.HEADER,
                            HEADER,
                            "NOT_ALLOWED_VALUE",
                            "Must be the ETag of an earlier answer.")));
        }
        // A weak tag never matches: If-Match compares strongly (RFC 9110, 13.1.1).
        return new IfMatch(TAG.matcher(header)
                .results()
                .filter(tag -> tag.group(1) == null)
                .map(tag -> tag.group(2))
                .toList());
    }

    /** @throws ProblemException 412 when the aggregate has another version by now */
    public void demand(long actual) {
        EntityTag current = VersionTag.of(actual);
        if (!seen.contains(current.getValue())) {
            throw new ProblemException(CommonProblem.VERSION_STALE, null, List.of());
        }
    }
}
