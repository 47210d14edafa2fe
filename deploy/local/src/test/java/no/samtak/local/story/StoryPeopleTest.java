package no.samtak.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.samtak.local.part.PartName;
import no.samtak.local.part.SuiteFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scan can fail: whatever is planted, however it is written, is found. */
class StoryPeopleTest {
    private static final Path FILES = Path.of("referrals");

    private final StoryPeople people = StoryPeople.of(
            FILES, List.of("", "{\"evidence\": \"Skildra av foreldra og avdelinga.\", \"outcome\": \"GRANTED\"}"));

    @TempDir
    private Path folder;

    @Test
    void everybodyInTheFilesIsRegistered() {
        assertThat(people.texts())
                .contains(
                        "Lyngmose",
                        "Vågal",
                        "13882073046",
                        "Bekkjarvikvegen 3",
                        "5200 Os",
                        "Skyggelue",
                        "Undrende",
                        "Reinlavseter",
                        "Strandgata 8",
                        "Barnet treng fleire tenester over lang tid, og dei må sjåast i samanheng.",
                        "Skildra av foreldra og avdelinga.");
    }

    @Test
    void codesDatesAndIdsAreNoSecrets() {
        assertThat(people.texts())
                .doesNotContain("GRANTED", "MOTHER", "4624", "2020-08-13", "journal-2027-000117", "Os", "5200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The child Lyngmose was registered",
                "LYNGMOSE",
                "{\"givenName\":\"Vågal\"}",
                "givenName=V?gal",
                "givenName=V??gal",
                "{\"givenName\":\"V\\u00e5gal\"}",
                "subject 13882073046 is known",
                "Fjordvegen 12, 5200 Os",
                "ERROR: value too long (Barnet treng fleire te...)",
            })
    void aPlantedTextIsFoundHoweverItIsWritten(String line) {
        assertThat(people.givenAwayBy(line)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-01-31T08:15:30.123Z case 0199f0c2-7d1e-7000-8000-000000000001 took 138820730461 ns",
                "Rolighet",
                "PostgreSQL 18.6 on port 5200"
            })
    void whatOnlyLooksLikeItIsNot(String line) {
        assertThat(people.givenAwayBy(line)).isEmpty();
    }

    @Test
    void aNamePlantedInAnyLogIsFound() throws Exception {
        var suite = new SuiteFolder(folder);
        Files.writeString(suite.logOf(PartName.KAFKA), "all is well\n");
        Files.writeString(suite.logOf(PartName.PLAN), "all is well\nsomebody met Lyngmose\n");

        assertThat(new PersonalDataScan(people).ofLogs(suite)).containsExactly("plan-service.log: [Lyngmose]");
    }

    @Test
    void aNamePlantedAnywhereInARecordIsFound() {
        var scan = new PersonalDataScan(people);

        assertThat(scan.ofRecord("plan-events", "1", Map.of(), "{\"text\":\"Lyngmose\"}"))
                .containsExactly("plan-events: [Lyngmose]");
        assertThat(scan.ofRecord("plan-events", "13882073046", Map.of(), "{}")).hasSize(1);
        assertThat(scan.ofRecord("plan-events", "1", Map.of("ce_subject", "Lyngmose"), "{}"))
                .hasSize(1);
        assertThat(scan.ofRecord("plan-events", "1", Map.of("Lyngmose", ""), "{}"))
                .hasSize(1);
        assertThat(scan.ofRecord("plan-events", "1", Map.of("ce_type", "no.samtak.plan.PlanOpened.v1"), "{}"))
                .isEmpty();
    }

    @Test
    void aLogThatIsNoTextIsReadAllTheSame() throws Exception {
        var suite = new SuiteFolder(folder);
        byte[] latin = "somebody met Vågal".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(suite.logOf(PartName.POSTGRESQL), latin);

        assertThat(new PersonalDataScan(people).ofLogs(suite)).containsExactly("postgresql.log: [Vågal]");
    }
}
