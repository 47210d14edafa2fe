package no.samtak.kit.books;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.samtak.kit.Ids;
import no.samtak.kit.testing.Suite;
import no.samtak.kit.testing.SuiteParts;
import no.samtak.local.parts.Role;

/** How the service about books is set up and spoken to. It borrows the database of a service that does not run here. */
public final class BookService implements QuarkusTestProfile {

    static final String DATABASE = "plan";
    static final String BJORNAFJORDEN = "346240008";
    static final String LUND = "311120018";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "samtak.service", DATABASE,
                "samtak.listens-to", "referral-events",
                "samtak.policies-folder", "../policies",
                "quarkus.flyway.locations", "db/kit");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(SuiteParts.class));
    }

    /**
     * Makes the one table there is, and lets the owner look into the log behind the service's back. One statement at a
     * time: together they would hold locks on all tables at once, and meet the service's own in the opposite order.
     */
    static void makeShelf() throws SQLException {
        String statements = """
                create table if not exists book (
                    book_id      uuid   not null primary key,
                    municipality text   not null default current_setting('samtak.municipality'),
                    title        text   not null,
                    version      bigint not null);
                alter table book enable row level security;
                drop policy if exists own_municipality on book;
                create policy own_municipality on book to plan_app
                    using (municipality = current_setting('samtak.municipality', true));
                grant select, insert, update on book to plan_app;
                alter table book no force row level security;
                alter table access_log no force row level security;
                alter table access_log_unsealed no force row level security;
                alter table access_log_seal no force row level security;
                alter table idempotency_key no force row level security
                """;
        for (String statement : statements.split(";", -1)) {
            asOwner(statement);
        }
    }

    /** Puts a book on the shelf of a municipality. */
    static UUID shelve(String municipality, String title) throws SQLException {
        UUID id = Ids.next();
        asOwner("insert into book values ('%s', '%s', '%s', 0)".formatted(id, municipality, title));
        return id;
    }

    static void asOwner(String sql) throws SQLException {
        try (Connection owner = Suite.database(DATABASE, "owner");
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    static RequestSpecification caseWorker() {
        return staff(Role.CASE_WORKER, BJORNAFJORDEN);
    }

    static RequestSpecification staff(Role role, String organisation) {
        return bearer(Suite.tokens().staff("staff-1", Set.of(role), Set.of(organisation)));
    }

    static RequestSpecification bearer(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    /** The first column of what the owner of the database sees. */
    static List<String> texts(String sql) throws SQLException {
        try (Connection owner = Suite.database(DATABASE, "owner");
                var statement = owner.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        }
    }
}
