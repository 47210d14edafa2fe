package no.samtak.kit;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells what fails because the database is away from what fails because of what was asked of it. */
public final class DatabaseOutage {

    /** Bad data, a broken constraint, bad SQL: these do not pass with time, whatever else the database says does. */
    private static final String NOT_AN_OUTAGE = "22|23|42";

    private DatabaseOutage() {}

    /** Whether the same thing, done again later, may succeed. */
    public static boolean isBehind(Throwable failed) {
        return first(failed)
                .map(sql -> sql.getSQLState() == null || !sql.getSQLState().matches("(" + NOT_AN_OUTAGE + ").*"))
                .orElse(false);
    }

    /** A failed commit carries what the database said among the suppressed. */
    private static Optional<SQLException> first(@Nullable Throwable failed) {
        return switch (failed) {
            case null -> Optional.empty();
            case SQLException sql -> Optional.of(sql);
            default ->
                Stream.concat(Stream.ofNullable(failed.getCause()), Stream.of(failed.getSuppressed()))
                        .flatMap(behind -> first(behind).stream())
                        .findFirst();
        };
    }
}
