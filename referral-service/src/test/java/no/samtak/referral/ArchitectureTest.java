package no.samtak.referral;

import java.util.stream.Stream;
import no.samtak.kit.testing.ArchitectureRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    /** The features named here keep one aggregate together (ADR 22). */
    @TestFactory
    Stream<DynamicTest> theHouseRules() {
        return ArchitectureRules.ofService(
                "referral", "assessment", "casework", "decision", "intake", "letterorder", "person");
    }
}
