package no.samtak.notification;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Map;
import no.samtak.kit.testing.OpenApiRules;
import no.samtak.kit.testing.SuiteParts;
import no.samtak.kit.testing.TableRules;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = SuiteParts.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = OwnerAddress.class, scope = TestResourceScope.GLOBAL)
class HouseRulesTest {

    @Test
    void theCommittedDocumentIsTheOneTheCodeWrites() {
        OpenApiRules.assertCommitted();
    }

    @Test
    void everyOperationKeepsTheHouseStyle() {
        OpenApiRules.assertHouseStyle(Map.of(
                "pingWebhook", "each ping is a ping of its own",
                "replayWebhook", "told twice more, each message still has its one id",
                "recordManualDispatch", "a letter that was brought cannot be brought again: 409",
                "releaseLetterByHand", "a letter that was let go cannot be let go again: 409"));
    }

    @Test
    void noRowIsSeenOutsideItsMunicipality() throws SQLException {
        TableRules.assertTenantsAreApart(
                "notification",
                "chronicle_number to worker",
                "chronicle_unnumbered to worker",
                "deadline to owner",
                "deadline to worker",
                "delivery to worker",
                "letter to owner",
                "letter to worker",
                "webhook_stream to worker");
    }
}
