package no.samtak.referral;

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
        OpenApiRules.assertHouseStyle(Map.of(
                "applyRegisterChange", "The register's own id makes it one change.",
                "computeDeadline", "A question: nothing is stored.",
                "endStandIn", "It is named or ended, and never changed in between.",
                "recordFamilyContact", "Two talks end the same, whichever is recorded first.",
                "recordKnowledgeOfDecision", "Recorded again, it corrects the date; both records stay.",
                "releaseLetters", "The owner's word under the case's lock: asked again, it is the same.",
                "searchPersons", "A question: nothing is stored.",
                "simulateAssessment", "A question: nothing is stored."));
    }

    @Test
    void everyProblemHasItsLineForPeople() {
        ProblemsDocument.assertLists(ReferralProblem.values());
    }

    @Test
    void noRowIsSeenOutsideItsMunicipality() throws SQLException {
        TableRules.assertTenantsAreApart("referral", "referral to owner");
    }
}
