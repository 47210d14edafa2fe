package no.samtak.kit.problem;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.regex.Pattern;

/** No parameter of a query reaches a resource with what no database can compare. */
@Provider
@Priority(Priorities.AUTHORIZATION + 200)
public class UsableQuery implements ContainerRequestFilter {

    private static final Pattern NAME = Pattern.compile("[A-Za-z]{1,60}");

    @Override
    public void filter(ContainerRequestContext request) {
        List<Issue> faults = request.getUriInfo().getQueryParameters().entrySet().stream()
                .filter(parameter -> !parameter.getValue().stream().allMatch(UsableText::is))
                .map(parameter -> fault(parameter.getKey()))
                .toList();
        if (!faults.isEmpty()) {
            throw new ProblemException(CommonProblem.PARAMETER_INVALID, null, faults);
        }
    }

    /** A name that is none of ours may be anything, and is not repeated. */
    private static Issue fault(String name) {
        String ours = NAME.matcher(name).matches() ? name : "";
        return new Issue(Issue.Place.QUERY, ours, "NOT_ALLOWED_VALUE", "Must hold no NUL and no half characters.");
    }
}
