package no.samtak.referral.decision;

import static no.samtak.referral.Callers.notificationService;
import static no.samtak.referral.decision.CaseWork.show;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.samtak.contracts.event.Event;
import no.samtak.contracts.event.LetterDispatchedV1;
import no.samtak.kit.testing.SisterVoice;

/** The letters of a case, as the service that sends them sees them. */
public final class Letters {

    private Letters() {}

    public static List<String> of(String caseId, String kind) {
        return show(caseId).extract().path("letters.findAll { it.kind == '" + kind + "' }.letterOrderId");
    }

    public static List<String> kindsHome(String caseId) {
        return show(caseId)
                .extract()
                .<List<String>>path("letters.findAll { it.receiver != 'SENDER' && it.kind != 'L01' }.kind")
                .stream()
                .distinct()
                .sorted()
                .toList();
    }

    public static ValidatableResponse read(String order) {
        return notificationService()
                .get("/internal/v1/letter-orders/" + order)
                .then()
                .statusCode(200);
    }

    public static void prove(String caseId, List<String> orders, Instant at) {
        orders.forEach(order -> tell(new LetterDispatchedV1(
                UUID.fromString(caseId),
                UUID.fromString(order),
                UUID.randomUUID(),
                "ANY",
                "LOCAL_MAILBOX",
                at,
                false)));
    }

    public static void tell(Event event) {
        try (SisterVoice notification = new SisterVoice("notification")) {
            notification.tell("bjornafjorden", event, 1);
        }
    }
}
