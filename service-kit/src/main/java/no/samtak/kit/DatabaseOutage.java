package no.samtak.kit;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells what fails because the database is away from what fails because of what was asked of it. */
public final class DatabaseOutage {

    /**
     * Classes of SQLSTATE that pass with time: no connection, given up for another, no resources, a lock held, an
     * operator's hand, trouble outside. Everything else, bad data first, is the same when it is done again.
     */
    private static final String PASSES = "08|40|53|55P03|57|58";

    private DatabaseOutage() {}

    /** Whether the same thing, done again later, may succeed. */
    public static boolean isBehind(Throwable failed) {
        return first(failed)
                .map(sql -> sql.getSQLState() == null || sql.getSQLState().matches("(" + PASSES + ").*"))
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
