package no.samtak.referral.rulebook;

import static no.samtak.referral.Callers.caseWorkerInBjornafjorden;
import static no.samtak.referral.Callers.hospital;
import static no.samtak.referral.decision.CaseWork.allIsMet;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtak.referral.SuiteTest;
import org.junit.jupiter.api.Test;

/** The same facts as the five municipalities read them. */
@SuiteTest
class SimulationTest {

    private static final String VEFSN = "1824";
    private static final String BJORNAFJORDEN = "4624";
    private static final String NES = "3228";

    @Test
    void aNeedOfEighteenMonthsIsMetInBjornafjordenAndJudgedByAPersonInVefsn() {
        Map<String, Object> findings = new HashMap<>(allIsMet());
        findings.put("duration", Map.of("months", 18, "evidence", "Så lenge er det venta."));

        simulate(findings, VEFSN, BJORNAFJORDEN)
                .statusCode(200)
                .body("municipalities.municipality", contains("vefsn", "bjornafjorden"))
                .body(
                        "differences.find { it.scheme == 'COORDINATOR' && it.criterion == null }.answers.entitlement",
                        contains("OPEN", "MET"))
                .body(
                        "differences.find { it.scheme == 'COORDINATOR' && it.criterion == 'NEED_IS_LONG_TERM' }"
                                + ".answers.answer",
                        contains("NEEDS_JUDGEMENT", "MET"))
                .body(
                        "differences.find { it.scheme == 'COORDINATOR' && it.criterion == 'NEED_IS_LONG_TERM' }"
                                + ".answers[0].municipalWording",
                        equalTo("Med langvarige menes normalt lengre enn to år."))
                .body(
                        "differences.find { it.scheme == 'COORDINATOR' && it.criterion == 'NEED_IS_LONG_TERM' }"
                                + ".answers[1].municipalWording",
                        containsString("ei viss tid"))
                .body("municipalities[0].missing.criterion", contains("NEED_IS_LONG_TERM"));
    }

    @Test
    void whereAllReadANeedAlikeNothingDiffers() {
        simulate(allIsMet(), BJORNAFJORDEN, NES).body("differences", empty()).body("municipalities", hasSize(2));
    }

    @Test
    void anUnknownMunicipalityIsNamedByItsPlaceAndASystemMayNotAsk() {
        simulate(allIsMet(), BJORNAFJORDEN, "9999")
                .statusCode(422)
                .body("code", equalTo("MUNICIPALITY_UNKNOWN"))
                .body("issues.name", contains("/municipalities/1"));
        hospital()
                .body(question(allIsMet(), NES))
                .post("/api/v1/rulebook/simulations")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse simulate(Map<String, Object> findings, String... municipalities) {
        return caseWorkerInBjornafjorden()
                .body(question(findings, municipalities))
                .post("/api/v1/rulebook/simulations")
                .then();
    }

    private static Map<String, Object> question(Map<String, Object> findings, String... municipalities) {
        return Map.of(
                "municipalities",
                List.of(municipalities),
                "asOf",
                "2027-03-01",
                "birthDate",
                "2019-05-04",
                "findings",
                findings);
    }
}
