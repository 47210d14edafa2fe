package no.samtak.notification;

import static no.samtak.notification.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.samtak.kit.Ids;
import no.samtak.kit.testing.SisterVoice;
import no.samtak.kit.testing.Suite;
import no.samtak.kit.testing.SuiteParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the three database roles see and may. */
@QuarkusTest
@WithTestResource(value = SuiteParts.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = OwnerAddress.class, scope = TestResourceScope.GLOBAL)
class DatabaseTest {

    private static final String OUR_TABLES = """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'flyway_schema_history'
            """;

    @Test
    void everyTableIsUnderRowLevelSecurityEvenForItsOwner() throws SQLException {
        List<String> tables = ask("owner", OUR_TABLES);

        assertThat(tables)
                .contains("deadline", "letter", "letter_content", "delivery", "staff_notice", "outbox_event")
                .containsExactlyInAnyOrderElementsOf(ask("owner", OUR_TABLES + """
                         and c.relrowsecurity and c.relforcerowsecurity
                         and exists (select 1 from pg_policy p where p.polrelid = c.oid)
                        """));
    }

    @Test
    void theWorkerSeesTheQueuesAndNothingElse() throws SQLException {
        assertThat(ask("owner", """
                        select tablename from pg_policies where 'notification_worker' = any (roles) and qual = 'true'
                        """))
                .containsExactlyInAnyOrder(
                        "deadline",
                        "delivery",
                        "letter",
                        "webhook_stream",
                        "outbox_event",
                        "access_log_unsealed",
                        "chronicle_unnumbered");
        assertThatThrownBy(() -> ask("worker", "select pdf from letter_content"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> ask("worker", "select case_id from letter")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> ask("worker", "update letter set state = 'RELEASED'"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void withoutATenantTheApplicationSeesNothing() throws SQLException {
        thereIsADeadline();

        for (String table : List.of("deadline", "letter", "letter_content", "staff_notice", "delivery")) {
            assertThat(ask("app", "select count(*) from " + table)).as(table).containsExactly("0");
        }
        assertThatThrownBy(() -> ask("app", "update deadline_change set to_state = 'MET'"))
                .hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner", "worker"})
    void whatIsDueNextIsOneInstantForWhoeverMovesTheClock(String role) throws SQLException {
        thereIsADeadline();

        assertThat(ask(role, "select due_at is not null from next_due")).containsExactly("t");
        assertThat(ask("owner", "select min(next_fire_at) <= '2027-02-19T06:00:00Z' from deadline"))
                .as("the owner's answer comes from all municipalities")
                .containsExactly("t");
    }

    private static void thereIsADeadline() {
        Suite.legalClock().moveTo(LocalDateTime.of(2027, 1, 31, 12, 0));
        UUID caseId = Ids.next();
        try (var referral = new SisterVoice("referral")) {
            referral.tell("bjornafjorden", Referral.delayLetterDeadline(caseId, Ids.next()), 1);
        }
        var caseWorker = CaseWorker.of(CaseWorker.BJORNAFJORDEN);
        await().until(() -> caseWorker.deadlineState(caseId), "PENDING"::equals);
    }

    private static List<String> ask(String role, String question) throws SQLException {
        try (var connection = Suite.database("notification", role);
                var statement = connection.createStatement()) {
            List<String> answers = new ArrayList<>();
            if (statement.execute(question)) {
                try (var row = statement.getResultSet()) {
                    while (row.next()) {
                        answers.add(row.getString(1));
                    }
                }
            }
            return answers;
        }
    }
}
