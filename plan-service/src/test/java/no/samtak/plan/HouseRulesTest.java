package no.samtak.plan;

import java.sql.SQLException;
import java.util.Map;
import no.samtak.kit.testing.OpenApiRules;
import no.samtak.kit.testing.ProblemsDocument;
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
        OpenApiRules.assertHouseStyle(Map.of());
    }

    @Test
    void everyProblemHasItsLineForPeople() {
        ProblemsDocument.assertLists(PlanProblem.values());
    }

    @Test
    void noRowIsSeenOutsideItsMunicipality() throws SQLException {
        TableRules.assertTenantsAreApart("plan");
    }
}
