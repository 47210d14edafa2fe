package no.samtak.referral.casework;

import static no.samtak.referral.Callers.caseWorkerInBjornafjorden;
import static no.samtak.referral.Callers.caseWorkerInLund;
import static no.samtak.referral.Callers.notificationService;
import static no.samtak.referral.decision.CaseWork.allIsMet;
import static no.samtak.referral.decision.CaseWork.assess;
import static no.samtak.referral.decision.CaseWork.childCoordinatorAndPlan;
import static no.samtak.referral.decision.CaseWork.decide;
import static no.samtak.referral.decision.CaseWork.registered;
import static no.samtak.referral.decision.CaseWork.show;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samtak.kit.testing.Suite;
import no.samtak.kit.testing.TopicEar;
import no.samtak.referral.Messages;
import no.samtak.referral.SuiteTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuiteTest
class EndCaseTest {

    private static final String WITHDRAWALS = "withdrawals";
    private static final String TAKE_OVERS = "take-overs";

    @BeforeEach
    void itIsTheFirstOfFebruary2027() {
        Suite.legalClock().moveTo(LocalDateTime.of(2027, 2, 1, 10, 0));
    }

    @Test
    void aWithdrawalStopsTheClockWithWhoAndWhyAndNoLetterThatWaitsMayLeave() {
        String caseId = registered(Messages.fromHospital());
        List<String> orders = show(caseId).extract().path("letters.letterOrderId");

        end(caseId, WITHDRAWALS, "2027-02-01").statusCode(204);

        show(caseId)
                .body("state", equalTo("WITHDRAWN"))
                .body("months.state", contains("STOPPED"))
                .body("months[0].stopped.why", equalTo("WITHDRAWN"))
                .body("months[0].stopped.by", equalTo("case-worker-1"))
                .body("months[0].stopped.how", equalTo("2027-02-01: Telefon"));
        notificationService()
                .body(Map.of("letterOrderIds", orders))
                .post("/internal/v1/letter-releases")
                .then()
                .body("answers.answer", everyItem(equalTo("VOID")))
                .body("answers.reason", everyItem(equalTo("WITHDRAWN")));
        try (TopicEar ear = new TopicEar("referral-events")) {
            await().untilAsserted(() -> assertThat(ear.about(UUID.fromString(caseId)).stream()
                            .filter(event -> event.type().contains("DeadlineVoided"))
                            .map(event -> event.data().get("reason").asText()))
                    .containsExactly("WITHDRAWN"));
        }
    }

    @Test
    void aTakeOverClosesQuietlyEvenWhenTheCaseIsDecidedAndItsLettersWait() {
        String caseId = registered(Messages.fromHospital());
        assess(caseId, allIsMet()).statusCode(200);
        decide(caseId, childCoordinatorAndPlan()).statusCode(201);
        List<String> letters = show(caseId).extract().path("letters.findAll { it.kind == 'L05' }.letterOrderId");

        end(caseId, TAKE_OVERS, "2027-02-01").statusCode(204);

        show(caseId).body("state", equalTo("CLOSED")).body("months[0].stopped.why", equalTo("TAKEN_OVER"));
        notificationService()
                .body(Map.of("letterOrderIds", letters))
                .post("/internal/v1/letter-releases")
                .then()
                .body("answers.reason", everyItem(equalTo("TAKEN_OVER")));
    }

    @Test
    void whatIsDecidedCannotBeWithdrawnAndWhatIsOverDoesNotEndTwice() {
        String caseId = registered(Messages.fromHospital());
        assess(caseId, allIsMet()).statusCode(200);
        decide(caseId, childCoordinatorAndPlan()).statusCode(201);

        end(caseId, WITHDRAWALS, "2027-02-01").statusCode(409).body("code", equalTo("CASE_MOVE_NOT_POSSIBLE"));
        end(caseId, TAKE_OVERS, "2027-02-01").statusCode(204);
        end(caseId, TAKE_OVERS, "2027-02-01").statusCode(409);
    }

    @Test
    void itEndsNeitherInTheFutureNorBeforeItBegan() {
        String caseId = registered(Messages.fromHospital());

        end(caseId, WITHDRAWALS, "2027-02-02").statusCode(422).body("issues.code", contains("IN_THE_FUTURE"));
        end(caseId, WITHDRAWALS, "2027-01-31").statusCode(422).body("issues.code", contains("BEFORE_RECEIPT"));
        show(caseId).body("state", equalTo("RECEIVED"));
    }

    @Test
    void nobodyEndsACaseOfAnotherMunicipality() {
        String caseId = registered(Messages.fromHospital());

        caseWorkerInLund()
                .body(Map.of("on", "2027-02-01", "how", "Telefon"))
                .post("/api/v1/cases/" + caseId + "/" + WITHDRAWALS)
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse end(String caseId, String how, String on) {
        return caseWorkerInBjornafjorden()
                .body(Map.of("on", on, "how", "Telefon"))
                .post("/api/v1/cases/" + caseId + "/" + how)
                .then();
    }
}
