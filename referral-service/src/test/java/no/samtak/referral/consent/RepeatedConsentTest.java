package no.samtak.referral.consent;

import static no.samtak.referral.Callers.caseWorkerInBjornafjorden;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import no.samtak.kit.testing.Suite;
import no.samtak.referral.Messages;
import no.samtak.referral.SuiteTest;
import no.samtak.referral.decision.CaseWork;
import org.junit.jupiter.api.Test;

@SuiteTest
class RepeatedConsentTest {

    @Test
    void aConsentSentTwiceUnderOneKeyStandsOnceAndCanBeReadByItself() {
        Suite.legalClock().moveTo(LocalDateTime.of(2027, 4, 5, 10, 0));
        String address = "/api/v1/cases/" + CaseWork.registered(Messages.fromHospital()) + "/consents";
        String mother = caseWorkerInBjornafjorden().get(address).path("people.find { it.role == 'MOTHER' }.personId");
        Map<String, Object> said = Map.of(
                "personId", mother, "purpose", "PLAN", "position", "GIVEN", "on", "2027-04-05", "how", "Samtale");
        String key = UUID.randomUUID().toString();

        Response first = say(address, said, key);
        Response again = say(address, said, key);

        again.then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", first.header("Location"));
        caseWorkerInBjornafjorden()
                .get(first.header("Location"))
                .then()
                .statusCode(200)
                .body("consentId", equalTo(first.path("consentId")))
                .body("standing.purpose", equalTo("PLAN"));
        caseWorkerInBjornafjorden().get(address).then().body("positions", hasSize(1));
    }

    private static Response say(String address, Map<String, Object> said, String key) {
        return caseWorkerInBjornafjorden()
                .header("Idempotency-Key", key)
                .body(said)
                .post(address);
    }
}
