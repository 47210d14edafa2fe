package no.samtak.coordinator.responsibility;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import no.samtak.coordinator.SuiteTest;
import no.samtak.kit.Ids;
import no.samtak.kit.testing.Suite;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database refuses, whatever a program tries: two responsible at once, and nobody at all. */
@SuiteTest
class ResponsibilityConstraintsTest {

    private final UUID caseId = Ids.next();
    private Connection database;

    @BeforeEach
    void aCaseOfBjornafjordenWhoseFirstStretchEndsAtTen() throws SQLException {
        database = Suite.database("coordinator", "app");
        try (var statement = database.createStatement()) {
            statement.execute("select set_config('samtak.municipality', 'bjornafjorden', false)");
        }
        database.setAutoCommit(false);
        try (var insert = database.prepareStatement("insert into coordinated_case"
                + " (case_id, person_id, granted_at, version) values (?, ?, '2027-03-01T09:00Z', 0)")) {
            insert.setObject(1, caseId);
            insert.setObject(2, Ids.next());
            insert.executeUpdate();
        }
        stretch("2027-03-01T09:00Z", "2027-03-01T10:00Z", null);
    }

    @AfterEach
    void close() throws SQLException {
        database.rollback();
        database.close();
    }

    @Test
    void aStretchThatBeginsAtTheInstantTheOneBeforeEndsIsKept() throws SQLException {
        stretch("2027-03-01T10:00Z", null, "2027-03-01T10:00Z");

        assertThatCode(database::commit).doesNotThrowAnyException();
    }

    @Test
    void oneThatBeginsAMicrosecondEarlierIsRefused() throws SQLException {
        stretch("2027-03-01T09:59:59.999999Z", null, "2027-03-01T09:59:59.999999Z");

        assertThatThrownBy(database::commit).hasMessageContaining("violates");
    }

    @Test
    void oneThatBeginsAMicrosecondLaterIsRefused() throws SQLException {
        stretch("2027-03-01T10:00:00.000001Z", null, "2027-03-01T10:00:00.000001Z");

        assertThatThrownBy(database::commit).hasMessageContaining("somebody_responsible_before");
    }

    @Test
    void oneThatOverlapsIsRefusedAlsoWhenItFollowsProperly() throws SQLException {
        stretch("2027-03-01T10:00Z", "2027-03-01T12:00Z", "2027-03-01T10:00Z");
        stretch("2027-03-01T10:00Z", "2027-03-01T11:00Z", "2027-03-01T10:00Z");

        assertThatThrownBy(database::commit).hasMessageContaining("one_responsible_at_a_time");
    }

    @Test
    void responsibilityBeginsOnlyOnce() {
        assertThatThrownBy(() -> stretch("2027-03-02T10:00Z", null, null))
                .hasMessageContaining("responsibility_begins_once");
    }

    private void stretch(String from, @Nullable String until, @Nullable String follows) throws SQLException {
        try (var insert = database.prepareStatement("insert into responsibility"
                + " (responsibility_id, case_id, holder, from_at, until_at, follows)"
                + " values (?, ?, 'UNIT', ?::timestamptz, ?::timestamptz, ?::timestamptz)")) {
            insert.setObject(1, Ids.next());
            insert.setObject(2, caseId);
            insert.setString(3, from);
            insert.setString(4, until);
            insert.setString(5, follows);
            insert.executeUpdate();
        }
    }
}
