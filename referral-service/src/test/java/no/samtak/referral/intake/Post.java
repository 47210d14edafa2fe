package no.samtak.referral.intake;

import static no.samtak.referral.Callers.caseWorkerInBjornafjorden;
import static no.samtak.referral.Callers.hospital;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import no.samtak.referral.Messages;

/** What tests of intake do again and again: the hospital's system sends, a case worker in Bjørnafjorden looks. */
final class Post {

    private Post() {}

    static JsonPath registered(Messages message) {
        return send(message).statusCode(201).extract().jsonPath();
    }

    static ValidatableResponse send(Messages message) {
        return hospital().body(message.body()).post("/api/v1/referrals").then();
    }

    static ValidatableResponse show(String caseId) {
        return caseWorkerInBjornafjorden().get("/api/v1/cases/" + caseId).then();
    }

    static ValidatableResponse incoming(String caseId) {
        return caseWorkerInBjornafjorden()
                .get("/api/v1/cases/" + caseId + "/incoming")
                .then();
    }

    static void tell(String caseId, String answer, String on) {
        caseWorkerInBjornafjorden()
                .body(Map.of("answer", answer, "on", on, "how", "Telefon"))
                .post("/api/v1/cases/" + caseId + "/family-contacts")
                .then()
                .statusCode(204);
    }
}
