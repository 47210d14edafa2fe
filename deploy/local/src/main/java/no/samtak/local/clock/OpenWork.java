package no.samtak.local.clock;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samtak.local.part.PartName;
import no.samtak.local.part.Ports;
import no.samtak.local.part.SuiteProblem;

/**
 * What the services still have to do, as their databases and the broker tell.
 *
 * <p>A service's queue {@code outbox_event} and its view {@code next_due} (one row: {@code due_at}, or null) are read
 * with its worker role, the only one that sees them across municipalities. A table or view that does not exist yet
 * means that there is nothing.
 */
public final class OpenWork implements AutoCloseable {
    private final Ports ports;
    private final Set<PartName> services;
    private final EventsOnTheirWay events;

    public OpenWork(Ports ports, Set<PartName> services) {
        this.ports = ports;
        this.services = Set.copyOf(services);
        this.events = new EventsOnTheirWay(ports.of(PartName.KAFKA));
    }

    /**
     * What somebody is doing or has to do at this legal time; empty if all is quiet.
     *
     * <p>The order of the questions matters. An event is in the outbox until the broker has it, and on the broker until
     * the work it causes is committed. So if nothing was published while we looked and all was read, nothing was due,
     * and then no outbox held anything, there was no moment at which something could hide.
     */
    public Optional<String> underWay(Instant legalNow) {
        Optional<EventsOnTheirWay.Standing> before = events.allRead();
        if (before.isEmpty()) {
            return Optional.of("events are being read");
        }
        Optional<DueWork> due = nextDue().filter(next -> !next.at().isAfter(legalNow));
        if (due.isPresent()) {
            return due.map(work -> work.service().label() + " has work that was due at " + OsloTime.print(work.at()));
        }
        for (PartName service : services) {
            if (hasUnsentEvents(service)) {
                return Optional.of(service.label() + " has events to send");
            }
        }
        return before.equals(events.allRead()) ? Optional.empty() : Optional.of("events are being read");
    }

    /** What comes first of all that waits for its date, in any service. */
    public Optional<DueWork> nextDue() {
        List<DueWork> due = new ArrayList<>();
        services.forEach(service -> nextDue(service).ifPresent(at -> due.add(new DueWork(at, service))));
        return due.stream().min(Comparator.comparing(DueWork::at));
    }

    @Override
    public void close() {
        events.close();
    }

    private Optional<Instant> nextDue(PartName service) {
        return ask(
                service,
                "next_due",
                "SELECT due_at FROM next_due",
                rows -> rows.next()
                        ? Optional.ofNullable(rows.getObject(1, OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                        : Optional.empty());
    }

    private boolean hasUnsentEvents(PartName service) {
        return ask(
                        service,
                        "outbox_event",
                        "SELECT 1 FROM outbox_event LIMIT 1",
                        rows -> rows.next() ? Optional.of(true) : Optional.empty())
                .isPresent();
    }

    private <T> Optional<T> ask(PartName service, String relation, String query, Reading<Optional<T>> reading) {
        String database = service.key();
        String worker = database + "_worker";
        String url = "jdbc:postgresql://localhost:" + ports.of(PartName.POSTGRESQL) + "/" + database;
        try (Connection connection = DriverManager.getConnection(url, worker, worker);
                Statement statement = connection.createStatement()) {
            try (ResultSet found =
                    statement.executeQuery("SELECT to_regclass('public." + relation + "') IS NOT NULL")) {
                found.next();
                if (!found.getBoolean(1)) {
                    return Optional.empty();
                }
            }
            try (ResultSet rows = statement.executeQuery(query)) {
                return reading.of(rows);
            }
        } catch (SQLException failure) {
            throw new SuiteProblem(
                    "The database of %s cannot be asked for %s: %s"
                            .formatted(service.label(), relation, failure.getMessage()),
                    failure);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet rows) throws SQLException;
    }
}
