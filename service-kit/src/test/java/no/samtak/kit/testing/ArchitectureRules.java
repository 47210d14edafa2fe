package no.samtak.kit.testing;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.accesslog.NotLogged;
import no.samtak.kit.tenant.Tenant;
import org.junit.jupiter.api.DynamicTest;

/** How a service is laid out, as rules that its compiled classes are held against. */
public final class ArchitectureRules {

    private static final List<String> SERVICES = List.of("referral", "coordinator", "plan", "notification");

    private static final String SAYS_NOTHING = ".*(Manager|Helper|Util|Utils|Impl|Dto|DTO|Mapper|Handler|Facade)";

    private static final String[] SAY_NOTHING = {"..util..", "..common..", "..impl..", "..dto..", "..service.."};

    private static final DescribedPredicate<JavaMethod> OPERATIONS = DescribedPredicate.describe(
            "operations",
            method -> method.getAnnotations().stream()
                    .map(JavaAnnotation::getRawType)
                    .anyMatch(annotation -> annotation.isAnnotatedWith(HttpMethod.class)));

    private ArchitectureRules() {}

    /**
     * The rules for a service.
     *
     * @param service its name, which is that of its root package
     * @param open features whose store and outbox the use cases of its other features may use, because they keep one
     *     aggregate together; the rest are closed
     */
    public static Stream<DynamicTest> ofService(String service, String... open) {
        return tests(rules(service, Set.of(open)), production());
    }

    static Map<String, ArchRule> rules(String service, Set<String> open) {
        String root = "no.samtak." + service;
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put(
                "arrows go one way, and features meet in domain and use cases",
                classes().that().resideInAPackage(root + "..").should(new Arrows(root, open)));
        rules.put("the domain knows Java, the law and the contracts", pureDomain(root));
        rules.put(
                "no transaction waits for another service",
                methods()
                        .that()
                        .areDeclaredInClassesThat()
                        .resideInAPackage(root + "..")
                        .should(new NoRemoteCallInTransaction(root)));
        rules.put(
                "services share no code but law, contracts and kit",
                noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(SERVICES.stream()
                                .filter(other -> !other.equals(service))
                                .map(other -> "no.samtak." + other + "..")
                                .toArray(String[]::new)));
        rules.put(
                "every operation names its roles",
                methods()
                        .that(are(OPERATIONS))
                        .should()
                        .beAnnotatedWith(RolesAllowed.class)
                        .orShould()
                        .beDeclaredInClassesThat()
                        .areAnnotatedWith(RolesAllowed.class));
        rules.put(
                "every operation says what it touches",
                methods()
                        .that(are(OPERATIONS))
                        .should()
                        .beAnnotatedWith(Logged.class)
                        .orShould()
                        .beAnnotatedWith(NotLogged.class));
        rules.put(
                "operations are in http",
                methods()
                        .that(are(OPERATIONS))
                        .and()
                        .areDeclaredInClassesThat()
                        .resideInAPackage(root + "..")
                        .should()
                        .beDeclaredInClassesThat()
                        .resideInAPackage(root + ".*.http.."));
        rules.put("names say something", names(root));
        rules.put("packages say something", packages(root));
        rules.put("only the clocks know the time", onlyClocksKnowTheTime(root));
        return rules;
    }

    /** The rules for a module that any framework may use and that uses none. */
    static ArchRule freeOfFrameworks(String module, String... libraries) {
        return classes()
                .that()
                .resideInAPackage(module + "..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(Stream.concat(
                                Stream.of("java..", "org.jspecify.annotations..", module + ".."), Stream.of(libraries))
                        .toArray(String[]::new)));
    }

    static ArchRule names(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveNameMatching(SAYS_NOTHING)
                .orShould(beCalledServiceAndBeNone());
    }

    /** A record may be about a service: one that a family has, or a sister of ours. */
    private static ArchCondition<JavaClass> beCalledServiceAndBeNone() {
        return ArchConditions.haveSimpleNameEndingWith("Service").and(ArchConditions.notBeAssignableTo(Record.class));
    }

    static ArchRule packages(String root) {
        return noClasses().that().resideInAPackage(root + "..").should().resideInAnyPackage(SAY_NOTHING);
    }

    static ArchRule onlyClocksKnowTheTime(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage("no.samtak.kit.time..")
                .should()
                .callMethodWhere(target(owner(resideInAnyPackage("java.time..")))
                        .and(target(nameMatching("now|system.*|tick.*"))))
                .orShould()
                .callMethodWhere(target(owner(equivalentTo(System.class)))
                        .and(target(nameMatching("currentTimeMillis|nanoTime"))))
                .orShould()
                .callConstructorWhere(target(owner(equivalentTo(Date.class))));
    }

    static Stream<DynamicTest> tests(Map<String, ArchRule> rules, JavaClasses classes) {
        return rules.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> rule.getValue().allowEmptyShould(true).check(classes)));
    }

    /** Of the kit it knows the tenant, which is a name and nothing else; of the service, the ids at its root. */
    private static ArchRule pureDomain(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".*.domain..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "java..",
                                "org.jspecify.annotations..",
                                "no.samtak.law..",
                                "no.samtak.contracts..",
                                root,
                                root + ".*.domain..")
                        .or(equivalentTo(Tenant.class)));
    }

    /** What can be reached from here and goes into production. */
    static JavaClasses production() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(
                        location -> !location.contains("-tests.jar") && !location.contains("/no/samtak/local/"))
                .importPackages("no.samtak");
    }
}
