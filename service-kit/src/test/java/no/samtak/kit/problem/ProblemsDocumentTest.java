package no.samtak.kit.problem;

import no.samtak.kit.testing.ProblemsDocument;
import org.junit.jupiter.api.Test;

class ProblemsDocumentTest {

    @Test
    void everyProblemHasItsLineForPeople() {
        ProblemsDocument.assertLists(CommonProblem.values());
    }
}
