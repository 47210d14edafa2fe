package no.samtak.law.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultyPoliciesTest {

    /** The least a policy file needs; the tests add lines from line 20 on, or replace one. */
    private static final String LEAST = """
            id: nes
            name:
              nb: Nes kommune
              nn: Nes kommune
            municipalityNumbers:
              - number: "3034"
                to: 2023-12-31
              - number: "3228"
                from: 2024-01-01
            organisationNumbers:
              - number: "332280007"
            coordinatingUnit:
              name:
                nb: Dialog og mestring
                nn: Dialog og mestring
            language: nb
            decisionForm: VEDTAK
            texts:
              standingDelayReason: { nb: Vi venter på svar., nn: Vi ventar på svar. }
            """;

    @TempDir
    Path folder;

    @Test
    void theLeastAFileNeedsIsEnough() throws IOException {
        write("nes.yaml", LEAST);

        assertThat(Policies.load(folder).all()).extracting(Policy::id).containsExactly(new MunicipalityId("nes"));
    }

    @Test
    void everyFaultOfEveryFileIsReportedAtOnceWithItsLine() throws IOException {
        write(
                "a.yaml",
                LEAST.replace("language: nb", "language: dansk").replace("    from: 2024-01-01", "    from: 2024-02-30")
                        + "fourEyes: perhaps\n");
        write("b.yaml", "id: lund\nnames: Lund\n");

        assertThat(messages())
                .contains(
                        "a.yaml:9: municipalityNumbers.from must be a date that exists, written as 2024-01-31",
                        "a.yaml:16: language must be one of NB, NN",
                        "a.yaml:20: fourEyes must be true or false",
                        "b.yaml:1: name is missing; add it",
                        "b.yaml:1: coordinatingUnit.name is missing; add it",
                        "b.yaml:1: texts.standingDelayReason is missing; add it")
                .anySatisfy(message -> assertThat(message)
                        .startsWith("b.yaml:2: names is not a key here; the keys are bti, childCoordinator, "));
    }

    @Test
    void theMessageOfTheExceptionNamesEveryFault() throws IOException {
        write("nes.yaml", LEAST + "fourEyes: perhaps\nbti: perhaps\n");

        assertThat(load())
                .hasMessage("The municipal policies cannot be used until this is mended:"
                        + "\n  nes.yaml:20: fourEyes must be true or false"
                        + "\n  nes.yaml:21: bti must be true or false");
    }

    @Test
    void aValueOfTheWrongTypeIsReportedOnce() throws IOException {
        write("nes.yaml", LEAST.replace("  nb: Nes kommune\n  nn: Nes kommune\n", "  Nes kommune\n\n") + """
                deadlines:
                  bufferWorkingDays: two
                  warningDays: 7
                  automaticRelease: noon
                coordinatorNamedWithinDays: "14"
                guidance:
                  notHealthServices: [SCHOOL, SWIMMING]
                """);

        assertThat(messages())
                .containsExactly(
                        "nes.yaml:2: name must hold keys of its own, each on an indented line below it",
                        "nes.yaml:21: deadlines.bufferWorkingDays must be a whole number up to 10",
                        "nes.yaml:22: deadlines.warningDays must be a list with at least one entry, each a whole"
                                + " number from 1 to 20",
                        "nes.yaml:23: deadlines.automaticRelease must be a time of day, written as 07:00",
                        "nes.yaml:24: coordinatorNamedWithinDays must be a whole number from 1 to 60",
                        "nes.yaml:26: guidance.notHealthServices has an entry that is not one of HOME_NURSING,"
                                + " PHYSIOTHERAPY, OCCUPATIONAL_THERAPY, PERSONAL_ASSISTANCE, RESPITE_CARE,"
                                + " CARE_HOUSING, SUPPORT_CONTACT, MENTAL_HEALTH_AND_ADDICTION,"
                                + " GENERAL_PRACTITIONER, PUBLIC_HEALTH_NURSE, CHILD_WELFARE, KINDERGARTEN, SCHOOL,"
                                + " EDUCATIONAL_PSYCHOLOGY, NAV");
    }

    @Test
    void aTextInOneFormOnlyIsReported() throws IOException {
        write("nes.yaml", LEAST.replace(", nn: Vi ventar på svar. }", " }"));

        assertThat(messages()).containsExactly("nes.yaml:19: texts.standingDelayReason.nn is missing; add it");
    }

    @Test
    void aKeySetTwiceIsReported() throws IOException {
        write("nes.yaml", LEAST + "language: nn\n");

        assertThat(messages()).containsExactly("nes.yaml:20: language is already set in line 16; take one of them out");
    }

    @Test
    void aMistypedNumberIsReported() throws IOException {
        write("nes.yaml", LEAST.replace("\"3034\"", "303").replace("332280007", "332280008"));

        assertThat(messages())
                .containsExactly(
                        "nes.yaml:6: municipalityNumbers.number must be four digits, in quotation marks so that a"
                                + " leading zero is kept",
                        "nes.yaml:11: organisationNumbers.number must be nine digits with a right check digit; compare"
                                + " it with the register of legal entities");
    }

    @Test
    void aNumberThatEndsBeforeItBeginsIsReported() throws IOException {
        write("nes.yaml", LEAST.replace("    to: 2023-12-31", "    to: 2023-12-31\n    from: 2024-01-01"));

        assertThat(messages())
                .contains("nes.yaml:7: municipalityNumbers.to is before from; a number is valid from its first to its"
                        + " last day");
    }

    @Test
    void twoMunicipalityNumbersAtOneTimeAreReported() throws IOException {
        write("nes.yaml", LEAST.replace("from: 2024-01-01", "from: 2023-12-31"));

        assertThat(messages())
                .containsExactly("nes.yaml:8: municipality numbers 3034 and 3228 are valid at the same time; let one"
                        + " end (to) the day before the other begins (from)");
    }

    @Test
    void twoFilesWithTheSameIdAndNumbersAreReported() throws IOException {
        write("nes.yaml", LEAST);
        write("nes2.yaml", LEAST);

        assertThat(messages())
                .containsExactly(
                        "nes2.yaml:1: id nes is already the id in nes.yaml:1; each municipality has an id of its own",
                        "nes2.yaml:6: number 3034 is already taken at that time in nes.yaml:6; correct one of them, or"
                                + " set from and to so that they do not overlap",
                        "nes2.yaml:8: number 3228 is already taken at that time in nes.yaml:8; correct one of them, or"
                                + " set from and to so that they do not overlap",
                        "nes2.yaml:11: number 332280007 is already taken at that time in nes.yaml:11; correct one of"
                                + " them, or set from and to so that they do not overlap");
    }

    @Test
    void aFileThatIsNotYamlIsReportedAtTheLineThatCannotBeRead() throws IOException {
        write("nes.yaml", "id: nes\nname: {nb: Nes\n");

        assertThat(messages()).singleElement().asString().startsWith("nes.yaml:3: is not YAML: ");
    }

    @Test
    void aFileThatIsNotUtf8IsReported() throws IOException {
        Files.write(folder.resolve("nes.yaml"), "name: Årnes".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(messages()).containsExactly("nes.yaml:1: is not UTF-8; save it as UTF-8");
    }

    @Test
    void anEmptyFileAndAnEmptyFolderAreReported() throws IOException {
        assertThat(messages()).singleElement().asString().endsWith("has no .yaml file; add one for each municipality");

        write("nes.yaml", "# nothing yet\n");

        assertThat(messages())
                .containsExactly("nes.yaml:1: must begin with keys such as id and name; copy another municipality's"
                        + " file to start from");
    }

    @Test
    void aFolderThatDoesNotExistIsReported() {
        assertThat(catchThrowableOfType(FaultyPolicies.class, () -> Policies.load(folder.resolve("nowhere")))
                        .faults())
                .singleElement()
                .asString()
                .endsWith("is not a folder; name the folder of the policy files");
    }

    @Test
    void aFileSavedWithAByteOrderMarkIsRead() throws IOException {
        write("nes.yaml", "\uFEFF" + LEAST);

        assertThat(Policies.load(folder).all()).hasSize(1);
    }

    @Test
    void aChildCoordinatorCannotEndBeforeEighteen() throws IOException {
        write("nes.yaml", LEAST + "childCoordinator:\n  endAge: 16\n");

        assertThat(messages())
                .containsExactly("nes.yaml:21: childCoordinator.endAge is 16, but the right under pasient- og"
                        + " brukerrettighetsloven § 2-5 c lasts until 18; a policy may offer more, never less");
    }

    @Test
    void anEndAgeAboveEighteenNeedsTheOfferAfterEighteen() throws IOException {
        write("nes.yaml", LEAST + "childCoordinator:\n  endAge: 23\n");

        assertThat(messages())
                .containsExactly("nes.yaml:21: childCoordinator.endAge is above 18 while after18 is not true; set"
                        + " after18: true or take endAge out");
    }

    @Test
    void aBufferCannotMakeTheMunicipalityLater() throws IOException {
        write("nes.yaml", LEAST + "deadlines:\n  bufferWorkingDays: -1\n");

        assertThat(messages())
                .containsExactly("nes.yaml:21: deadlines.bufferWorkingDays is below 0 and would send the letter after"
                        + " the month in forvaltningsloven § 11 a; 0 is the last lawful day");
    }

    @Test
    void theAppealPeriodIsTheStatutes() throws IOException {
        write("nes.yaml", LEAST + "deadlines:\n  appealWeeks: 3\n");

        assertThat(messages())
                .containsExactly("nes.yaml:21: deadlines.appealWeeks cannot be set by a municipality; pasient- og"
                        + " brukerrettighetsloven § 7-5 gives four weeks to appeal, so take it out");
    }

    @Test
    void guidanceCannotRefuse() throws IOException {
        write("nes.yaml", LEAST + """
                guidance:
                  longTerm:
                    normMonths: 24
                    refuseWhenUnmet: true
                  coordinated:
                    mandatory: true
                """);

        assertThat(messages())
                .hasSize(2)
                .allSatisfy(message -> assertThat(message)
                        .contains("pasient- og brukerrettighetsloven § 2-5 b")
                        .contains("a case worker judges"));
        assertThat(messages())
                .extracting(message -> message.split(" ", 2)[0])
                .containsExactly("nes.yaml:23:", "nes.yaml:25:");
    }

    @Test
    void aLetterCannotBeReleasedTooLateToLeaveTheSameDay() throws IOException {
        write("nes.yaml", LEAST + "deadlines:\n  automaticRelease: 23:30\n");

        assertThat(messages())
                .containsExactly("nes.yaml:21: deadlines.automaticRelease is after 20:00; the letter must be dispatched"
                        + " the same day to keep the month in forvaltningsloven § 11 a");
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private FaultyPolicies load() {
        return catchThrowableOfType(FaultyPolicies.class, () -> Policies.load(folder));
    }

    private List<String> messages() {
        return load().faults().stream().map(PolicyFault::toString).toList();
    }
}
