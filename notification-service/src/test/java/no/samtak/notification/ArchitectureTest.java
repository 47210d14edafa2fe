package no.samtak.notification;

import java.util.stream.Stream;
import no.samtak.kit.testing.ArchitectureRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> theHouseRules() {
        return ArchitectureRules.ofService("notification");
    }
}
