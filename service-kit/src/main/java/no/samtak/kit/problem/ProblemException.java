package no.samtak.kit.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ends a request with a problem, from where no response can be returned: a filter, a body reader, a parameter. */
public final class ProblemException extends RuntimeException {

    private final transient ProblemCode code;
    private final transient @Nullable String detail;
    private final transient List<Issue> issues;

    public ProblemException(ProblemCode code, @Nullable String detail, List<Issue> issues) {
        super(code.name());
        this.code = code;
        this.detail = detail;
        this.issues = List.copyOf(issues);
    }

    ProblemCode code() {
        return code;
    }

    @Nullable String detail() {
        return detail;
    }

    List<Issue> issues() {
        return issues;
    }
}
