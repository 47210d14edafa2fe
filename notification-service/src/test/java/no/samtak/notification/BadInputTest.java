package no.samtak.notification;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import no.samtak.contracts.event.LetterOrderedV1.ReleaseRule;
import no.samtak.kit.Ids;
import no.samtak.kit.testing.BadInputTable;
import no.samtak.kit.testing.Suite;
import no.samtak.kit.testing.SuiteParts;

@QuarkusTest
@WithTestResource(value = SuiteParts.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = OwnerAddress.class, scope = TestResourceScope.GLOBAL)
class BadInputTest extends BadInputTable {

    BadInputTest() {
        super("notification");
    }

    @Override
    protected Map<String, String> existing() {
        Suite.legalClock().moveTo(LocalDateTime.of(2027, 1, 31, 12, 0));
        var caseId = Ids.next();
        try (var referral = new Referral()) {
            referral.tell(referral.writes("L01-party", caseId, null, ReleaseRule.OWNER_OR_SILENCE), 1);
            CaseWorker caseWorker = CaseWorker.of(CaseWorker.BJORNAFJORDEN);
            await().until(() -> caseWorker.letterState(caseId), "PROVEN"::equals);
            return Map.of(
                    "caseId", caseId.toString(),
                    "letterId", caseWorker.letter(caseId).get("letterId").toString());
        }
    }

    @Override
    protected Map<String, Object> bodies() {
        var subscription = Map.of("url", "http://localhost:9/samtak", "types", List.of());
        return Map.of("createWebhook", subscription, "changeWebhook", subscription);
    }
}
