package no.samtak.coordinator;

import java.sql.SQLException;
import java.util.Map;
import no.samtak.kit.testing.OpenApiRules;
import no.samtak.kit.testing.TableRules;
import org.junit.jupiter.api.Test;

@SuiteTest
class HouseRulesTest {

    @Test
    void theCommittedDocumentIsTheOneTheCodeWrites() {
        OpenApiRules.assertCommitted();
    }

    @Test
    void everyOperationKeepsTheHouseStyle() {
        OpenApiRules.assertHouseStyle(Map.of(
                "registerCoordinator",
                "The same member of staff is registered once.",
                "appointCoordinator",
                "Who is appointed already is refused; to take an Idempotency-Key, it must be readable by itself."));
    }

    @Test
    void noRowIsSeenOutsideItsMunicipality() throws SQLException {
        TableRules.assertTenantsAreApart("coordinator", "letter_errand to owner", "letter_errand to worker");
    }
}
