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
        OpenApiRules.assertHouseStyle(Map.ofEntries(
                Map.entry("applyRegisterChange", "The register's own id makes it one change."),
                Map.entry("cancelReferral", "Taken back twice, it is taken back once."),
                Map.entry("computeDeadline", "A question: nothing is stored."),
                Map.entry("confirmImportedCase", "Confirmed twice, it stands as it was confirmed first."),
                Map.entry("endStandIn", "It is named or ended, and never changed in between."),
                Map.entry("forwardReferral", "What is handed on stands no more: a second time is told so."),
                Map.entry("holdLetters", "Said twice, it stands once."),
                Map.entry("liftLetterHold", "Lifted twice, it is lifted once."),
                Map.entry("recordFamilyContact", "Two talks end the same, whichever is recorded first."),
                Map.entry("recordKnowledgeOfDecision", "Recorded again, it corrects the date; both records stay."),
                Map.entry("recordTakeOver", "A case that is closed cannot be closed again."),
                Map.entry("releaseLetters", "The owner's word under the case's lock: asked again, it is the same."),
                Map.entry("searchPersons", "A question: nothing is stored."),
                Map.entry("settleKeptMessage", "Said twice, it stands as it was said first."),
                Map.entry("simulateAssessment", "A question: nothing is stored."),
                Map.entry("withdrawCase", "A case that is withdrawn cannot be withdrawn again.")));
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
