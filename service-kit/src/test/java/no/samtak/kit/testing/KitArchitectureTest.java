package no.samtak.kit.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class KitArchitectureTest {

    /** What a service is about. A kit that any service could copy has no word for it. */
    private static final Set<String> WORDS_OF_THE_DOMAIN = Set.of(
            "referral",
            "coordinator",
            "appointment",
            "guardian",
            "consent",
            "letter",
            "appeal",
            "assessment",
            "patient",
            "child",
            "family",
            "diagnosis",
            "meeting",
            "goal",
            "journal",
            "deadline");

    @TestFactory
    Stream<DynamicTest> theHouseRules() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put(
                "the kit has no word of the domain",
                classes().that().resideInAPackage("no.samtak.kit..").should(new NameNothingOfTheDomain()));
        rules.put(
                "the kit knows no service",
                noClasses()
                        .that()
                        .resideInAnyPackage("no.samtak.kit..", "no.samtak.law..", "no.samtak.contracts..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "no.samtak.referral..",
                                "no.samtak.coordinator..",
                                "no.samtak.plan..",
                                "no.samtak.notification.."));
        rules.put(
                "the law is free of frameworks",
                ArchitectureRules.freeOfFrameworks("no.samtak.law", "org.snakeyaml.engine..", "no.bekk.bekkopen.."));
        rules.put("the contracts are free of frameworks", ArchitectureRules.freeOfFrameworks("no.samtak.contracts"));
        rules.put("names say something", ArchitectureRules.names("no.samtak"));
        rules.put("packages say something", ArchitectureRules.packages("no.samtak"));
        rules.put("only the clocks know the time", ArchitectureRules.onlyClocksKnowTheTime("no.samtak"));
        return ArchitectureRules.tests(rules, ArchitectureRules.production());
    }

    /** The crooked service breaks every rule that a service is held against: a rule that it keeps is no rule. */
    @TestFactory
    Stream<DynamicTest> aCrookedServiceBreaksEveryRule() {
        JavaClasses crooked = new ClassFileImporter().importPackages("no.samtak.crooked", "no.samtak.plan");
        return ArchitectureRules.rules("crooked", Set.of()).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThatThrownBy(() -> rule.getValue().check(crooked))
                                .isInstanceOf(AssertionError.class)
                                .hasMessageContaining("no.samtak.crooked")));
    }

    @Test
    void whereTheirAggregateIsOneUseCasesShareItsStore() {
        JavaClasses crooked = new ClassFileImporter().importPackages("no.samtak.crooked");
        String arrows =
                ArchitectureRules.rules("crooked", Set.of()).keySet().iterator().next();

        assertThat(ArchitectureRules.rules("crooked", Set.of())
                        .get(arrows)
                        .evaluate(crooked)
                        .getFailureReport()
                        .getDetails())
                .anyMatch(detail -> detail.contains("BorrowTool"));
        assertThat(ArchitectureRules.rules("crooked", Set.of("tool"))
                        .get(arrows)
                        .evaluate(crooked)
                        .getFailureReport()
                        .getDetails())
                .noneMatch(detail -> detail.contains("BorrowTool"))
                .anyMatch(detail -> detail.contains("BentResource"));
    }

    private static final class NameNothingOfTheDomain extends ArchCondition<JavaClass> {

        private NameNothingOfTheDomain() {
            super("name nothing of the domain");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            Stream.concat(
                            Stream.of(type.getSimpleName()),
                            type.getMembers().stream().map(JavaMember::getName))
                    .filter(name -> words(name).anyMatch(WORDS_OF_THE_DOMAIN::contains))
                    .forEach(
                            name -> events.add(SimpleConditionEvent.violated(type, type.getName() + " names " + name)));
        }

        private static Stream<String> words(String name) {
            return Arrays.stream(name.split("_|(?<=[a-z0-9])(?=[A-Z])")).map(word -> word.toLowerCase(Locale.ROOT));
        }
    }
}
