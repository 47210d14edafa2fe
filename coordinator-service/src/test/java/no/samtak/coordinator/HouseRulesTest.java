package no.samtak.coordinator;

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
        OpenApiRules.assertHouseStyle(
                Map.of("releaseLetters", "The owner's word under the case's lock: asked again, it is the same."));
    }

    @Test
    void everyProblemHasItsLineForPeople() {
        ProblemsDocument.assertLists(CoordinatorProblem.values());
    }

    @Test
    void noRowIsSeenOutsideItsMunicipality() throws SQLException {
        TableRules.assertTenantsAreApart("coordinator", "letter_errand to owner", "letter_errand to worker");
    }
}
