package no.samtak.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseOutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08001", "57P01", "57P03", "53300", "40P01", "55P03"})
    void whatPassesWithTimeIsAnOutage(String state) {
        assertThat(DatabaseOutage.isBehind(new IllegalStateException(new SQLException("", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22001", "23505", "42P01"})
    void whatWillFailAgainIsNone(String state) {
        assertThat(DatabaseOutage.isBehind(new IllegalStateException(new SQLException("", state))))
                .isFalse();
    }

    @Test
    void aPoolThatHasNoConnectionToGiveIsAnOutage() {
        assertThat(DatabaseOutage.isBehind(new SQLException("Sorry, acquisition timeout!")))
                .isTrue();
    }

    @Test
    void aCommitThatFailedSaysWhyAmongTheSuppressed() {
        var rolledBack = new IllegalStateException("Could not commit transaction.");
        rolledBack.addSuppressed(new IllegalStateException(new SQLException("", "08006")));

        assertThat(DatabaseOutage.isBehind(rolledBack)).isTrue();
    }

    @Test
    void theFirstThingTheDatabaseSaidDecides() {
        var broken = new IllegalStateException(new SQLException("", "23505"));
        broken.addSuppressed(new SQLException("", "08006"));

        assertThat(DatabaseOutage.isBehind(broken)).isFalse();
    }

    @Test
    void whatHasNothingToDoWithTheDatabaseIsNone() {
        assertThat(DatabaseOutage.isBehind(new IllegalStateException("Lost."))).isFalse();
    }
}
