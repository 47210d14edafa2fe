package no.samtak.referral.letterorder;

import static no.samtak.referral.Callers.caseWorkerInBjornafjorden;
import static no.samtak.referral.Callers.caseWorkerInLund;
import static no.samtak.referral.decision.CaseWork.registered;
import static no.samtak.referral.decision.CaseWork.show;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuiteTest
class HoldLettersTest {

    @BeforeEach
    void itIsTheLastSundayOfJanuary2027() {
        Suite.legalClock().moveTo(LocalDateTime.of(2027, 1, 31, 10, 0));
    }

    @Test
    void anOrdinaryCaseSaysThatItsLettersLeaveByThemselves() {
        show(registered(Messages.fromHospital()))
                .body("deadlines.autoRelease", contains(true))
                .body("deadlines[0].heldBecause", empty());
    }

    @Test
    void aFamilyThatIsNotToldIsAReasonAndIsExplained() {
        show(registered(Messages.fromSchool()))
                .body("deadlines.autoRelease", contains(false))
                .body("deadlines[0].heldBecause.code", contains("FAMILY_NOT_TOLD"))
                .body("deadlines[0].heldBecause.text", contains("Familien er ikkje fortald om meldinga."));
    }

    @Test
    void aWorryForSafetyHoldsTheLettersThatWaitAndLiftedItLetsThemGo() {
        String caseId = registered(Messages.fromHospital());

        say(caseId, "", "WORRY_FOR_SAFETY").statusCode(204);
        say(caseId, "", "WORRY_FOR_SAFETY").statusCode(204);

        show(caseId)
                .body("deadlines.autoRelease", contains(false))
                .body("deadlines[0].heldBecause.code", contains("WORRY_FOR_SAFETY"))
                .body("letters.findAll { it.receiver == 'GUARDIAN' }.releaseRule", everyItem(equalTo("PERSON_ONLY")))
                .body("letters.findAll { it.receiver == 'SENDER' }.releaseRule", everyItem(equalTo("OWNER_ONLY")));
        say(caseId, "/lifting", "WORRY_FOR_SAFETY").statusCode(204);
        show(caseId)
                .body("deadlines.autoRelease", contains(true))
                .body("letters.releaseRule", everyItem(equalTo("OWNER_OR_SILENCE")));
        try (TopicEar ear = new TopicEar("referral-events")) {
            await().untilAsserted(() -> assertThat(told(ear, caseId))
                    .as("three letters, told of once when held and once when not")
                    .containsExactlyInAnyOrder(
                            "PERSON_ONLY [\"WORRY_FOR_SAFETY\"]",
                            "PERSON_ONLY [\"WORRY_FOR_SAFETY\"]",
                            "OWNER_ONLY [\"WORRY_FOR_SAFETY\"]",
                            "OWNER_OR_SILENCE []",
                            "OWNER_OR_SILENCE []",
                            "OWNER_OR_SILENCE []"));
        }
    }

    @Test
    void onceTheFamilyIsToldTheLettersLeaveByThemselvesAgain() {
        String caseId = registered(Messages.fromSchool());
        show(caseId).body("letters.releaseRule", everyItem(equalTo("OWNER_ONLY")));

        caseWorkerInBjornafjorden()
                .body(Map.of("answer", "TOLD", "on", "2027-01-31", "how", "Telefon"))
                .post("/api/v1/cases/" + caseId + "/family-contacts")
                .then()
                .statusCode(204);

        show(caseId)
                .body("deadlines.autoRelease", contains(true))
                .body("letters.releaseRule", everyItem(equalTo("OWNER_OR_SILENCE")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EXPECTED_CHILD", "PROTECTED_ADDRESS", "FAMILY_NOT_TOLD", "UNIDENTIFIED", "IMPORTED"})
    void whatIsRegisteredIsNotSaidByHand(String reason) {
        String caseId = registered(Messages.fromHospital());

        say(caseId, "", reason).statusCode(422).body("issues.code", contains("NOT_FOR_A_PERSON_TO_SAY"));
        say(caseId, "/lifting", reason).statusCode(422);
    }

    @Test
    void nobodyHoldsTheLettersOfAnotherMunicipality() {
        String caseId = registered(Messages.fromHospital());

        caseWorkerInLund()
                .body(Map.of("reason", "WORRY_FOR_SAFETY"))
                .post("/api/v1/cases/" + caseId + "/letter-holds")
                .then()
                .statusCode(404);
    }

    private static List<String> told(TopicEar ear, String caseId) {
        return ear.about(UUID.fromString(caseId)).stream()
                .filter(event -> event.type().contains("LetterReleaseChanged"))
                .map(event -> event.data().get("releaseRule").asText() + " "
                        + event.data().get("because"))
                .toList();
    }

    private static ValidatableResponse say(String caseId, String path, String reason) {
        return caseWorkerInBjornafjorden()
                .body(Map.of("reason", reason))
                .post("/api/v1/cases/" + caseId + "/letter-holds" + path)
                .then();
    }
}
