package no.samtak.referral;

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
                "explainDelay",
                "Nothing is lost when two say why: the letter carries what was said last.",
                "recordConsent",
                "What is said twice stands once; to take an Idempotency-Key, it must be readable by itself."));
    }

    @Test
    void noRowIsSeenOutsideItsMunicipality() throws SQLException {
        TableRules.assertTenantsAreApart("referral", "referral to owner");
    }
}
