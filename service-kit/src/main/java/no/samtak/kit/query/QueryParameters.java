package no.samtak.kit.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.Issue;
import no.samtak.kit.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the query of a list request. Faults are gathered, so that the client learns of all of them at once: call
 * {@link #refuseFaults} when everything has been read.
 */
public final class QueryParameters {

    private static final int USUAL_PAGE = 50;
    private static final int LARGEST_PAGE = 200;

    private final List<Issue> faults = new ArrayList<>();

    /** @param id the kind of id, such as {@code CaseId::new} */
    public <I> @Nullable I id(String name, @Nullable String value, Function<UUID, I> id) {
        return read(name, value, text -> id.apply(UUID.fromString(text)), "Must be a UUID.");
    }

    public @Nullable LocalDate date(String name, @Nullable String value) {
        return read(name, value, FourDigitYear::date, "Must be a date such as 2027-01-31.");
    }

    public @Nullable Instant instant(String name, @Nullable String value) {
        return read(name, value, FourDigitYear::instant, "Must be an instant in UTC such as 2027-01-31T11:00:00Z.");
    }

    public <E extends Enum<E>> @Nullable E code(String name, @Nullable String value, Class<E> codes) {
        String known = Arrays.stream(codes.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return read(name, value, text -> Enum.valueOf(codes, text), "Must be one of " + known + ".");
    }

    /** False when it was left out. */
    public boolean flag(String name, @Nullable String value) {
        return Boolean.TRUE.equals(read(name, value, QueryParameters::truth, "Must be true or false."));
    }

    /**
     * Reads what {@link Cursor#of} wrote.
     *
     * @param keys turns the sort keys, as texts, into what the list is sorted by
     */
    public <C> @Nullable C cursor(String name, @Nullable String value, Function<List<String>, C> keys) {
        return read(name, value, text -> keys.apply(Cursor.keys(text)), "Must be the next of an earlier answer.");
    }

    /** Notes a fault if the parameter was left out. */
    public void require(String name, @Nullable String value) {
        if (value == null) {
            faults.add(new Issue(Issue.Place.QUERY, name, "REQUIRED", "Must be given."));
        }
    }

    /** How many rows to give: as many as asked for, but never more than the largest page. */
    public int pageSize(String name, @Nullable String value) {
        Integer asked = read(name, value, QueryParameters::positive, "Must be a number above 0.");
        return asked == null ? USUAL_PAGE : Math.min(asked, LARGEST_PAGE);
    }

    /** @throws ProblemException naming every faulty parameter, if there is one */
    public void refuseFaults() {
        if (!faults.isEmpty()) {
            throw new ProblemException(CommonProblem.PARAMETER_INVALID, null, faults);
        }
    }

    private static Integer positive(String text) {
        int number = Integer.parseInt(text);
        if (number < 1) {
            throw new IllegalArgumentException("Not above 0");
        }
        return number;
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("Neither");
        };
    }

    private <T> @Nullable T read(String name, @Nullable String value, Function<String, T> parse, String demand) {
        if (value == null) {
            return null;
        }
        try {
            return parse.apply(value);
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException wrong) {
            faults.add(new Issue(Issue.Place.QUERY, name, "NOT_ALLOWED_VALUE", demand));
            return null;
        }
    }
}
