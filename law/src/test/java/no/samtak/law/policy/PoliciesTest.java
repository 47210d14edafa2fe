package no.samtak.law.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.samtak.law.language.LanguageForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PoliciesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 31);
    private static final Policies POLICIES = SourcePolicies.load();

    @Test
    void theFiveMunicipalitiesAreKnownByNumberAndById() {
        assertThat(POLICIES.all())
                .extracting(policy -> policy.id().value())
                .containsExactly("bjornafjorden", "lund", "lyngdal", "nes", "vefsn");
        assertThat(List.of("4624", "1112", "4225", "3228", "1824"))
                .extracting(number -> POLICIES.byMunicipalityNumber(number, TODAY)
                        .orElseThrow()
                        .id()
                        .value())
                .containsExactly("bjornafjorden", "lund", "lyngdal", "nes", "vefsn");
    }

    @Test
    void nesIsTheSameMunicipalityUnderItsOldNumberInItsTimeOnly() {
        assertThat(POLICIES.byMunicipalityNumber("3034", LocalDate.of(2023, 12, 31)))
                .isEqualTo(POLICIES.byMunicipalityNumber("3228", LocalDate.of(2024, 1, 1)))
                .isPresent();
        assertThat(POLICIES.byMunicipalityNumber("3034", LocalDate.of(2024, 1, 1)))
                .isEmpty();
        assertThat(POLICIES.byMunicipalityNumber("3228", LocalDate.of(2023, 12, 31)))
                .isEmpty();
    }

    @Test
    void anUnknownNumberIsNobody() {
        assertThat(POLICIES.byMunicipalityNumber("9999", TODAY)).isEmpty();
        assertThat(POLICIES.byOrganisationNumber("346240000", TODAY)).isEmpty();
        assertThat(POLICIES.byId(new MunicipalityId("atlantis"))).isEmpty();
    }

    @Test
    void anOrganisationNumberLeadsToItsMunicipality() {
        assertThat(POLICIES.all())
                .allSatisfy(policy -> assertThat(policy.organisationNumbers())
                        .isNotEmpty()
                        .allSatisfy(number -> assertThat(POLICIES.byOrganisationNumber(number.number(), TODAY))
                                .contains(policy)));
    }

    @Test
    void everyOrganisationNumberInTheRepositoryIsSynthetic() {
        assertThat(POLICIES.all())
                .flatExtracting(Policy::organisationNumbers)
                .extracting(ValidNumber::number)
                .allMatch(number -> number.startsWith("3"));
    }

    @Test
    void onlyBjornafjordenWritesNynorskByDefault() {
        assertThat(POLICIES.all())
                .filteredOn(policy -> policy.language() == LanguageForm.NN)
                .extracting(policy -> policy.id().value())
                .containsExactly("bjornafjorden");
    }

    @Test
    void twoYearsAreANormInVefsnAndNoNumberStandsInLund() {
        assertThat(SourcePolicies.of("vefsn").guidance().longTerm().normMonths())
                .isEqualTo(24);
        assertThat(SourcePolicies.of("lund").guidance().longTerm().normMonths()).isNull();
    }

    @Test
    void theDoctorAndThePublicHealthNurseAreNotCountedInLund() {
        assertThat(SourcePolicies.of("lund").guidance().coordinated().excludedKinds())
                .containsExactlyInAnyOrder(ServiceKind.GENERAL_PRACTITIONER, ServiceKind.PUBLIC_HEALTH_NURSE);
    }

    @Test
    void childWelfareAndSchoolAreNotHealthServicesInBjornafjorden() {
        assertThat(SourcePolicies.of("bjornafjorden").guidance().notHealthServices())
                .contains(ServiceKind.CHILD_WELFARE, ServiceKind.SCHOOL);
    }

    @Test
    void lyngdalWorksByBtiAndTheNearestLeaderStepsIn() {
        Policy lyngdal = SourcePolicies.of("lyngdal");
        assertThat(lyngdal.bti()).isTrue();
        assertThat(lyngdal.secondaryCoordinator()).isEqualTo(SecondaryCoordinator.LEADER);
    }

    @Test
    void vefsnMayOfferAChildCoordinatorAfterEighteenAndNesStopsThere() {
        assertThat(SourcePolicies.of("vefsn").childCoordinator()).isEqualTo(new ChildCoordinatorOffer(true, null));
        assertThat(SourcePolicies.of("nes").childCoordinator()).isEqualTo(new ChildCoordinatorOffer(false, 18));
    }

    @Test
    void whatAFileLeavesOutIsTheStandard() {
        assertThat(SourcePolicies.of("nes").deadlines())
                .isEqualTo(new DeadlinePolicy(
                        0, List.of(7), LocalTime.of(12, 0), LocalTime.of(6, 0), LocalTime.of(7, 0), 4));
        assertThat(SourcePolicies.of("nes").coordinatorNamedWithinDays()).isEqualTo(14);
    }

    @Test
    void everyMunicipalityHasAStandingReasonInBothForms() {
        assertThat(POLICIES.all())
                .extracting(policy -> policy.texts().standingDelayReason())
                .allSatisfy(reason -> {
                    assertThat(reason.nb()).isNotBlank();
                    assertThat(reason.nn()).isNotBlank().isNotEqualTo(reason.nb());
                });
    }

    @Test
    void theVersionFollowsTheContentOfTheFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("nes.yaml");
        String content = Files.readString(SourcePolicies.FOLDER.resolve("nes.yaml"));
        Files.writeString(file, content);
        Policy same = Policies.load(folder).all().getFirst();
        Files.writeString(file, content + "fourEyes: true\n");
        Policy changed = Policies.load(folder).all().getFirst();

        assertThat(same.version()).isEqualTo(SourcePolicies.of("nes").version());
        assertThat(changed.version()).isNotEqualTo(same.version());
        assertThat(changed.version().value()).matches("[0-9a-f]{16}");
    }
}
