package no.samtak.law.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.samtak.law.language.LanguageForm;
import org.junit.jupiter.api.Test;

class LawDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "law.md");

    @Test
    void theTableOfStatutesInTheDocumentIsTheOneInTheCode() throws IOException {
        List<String> inTheDocument = Files.readAllLines(DOCUMENT).stream()
                .filter(line -> line.matches("\\| `[A-Z0-9_]+` \\|.*"))
                .toList();

        assertThat(inTheDocument)
                .containsExactlyElementsOf(Arrays.stream(Statute.values())
                        .map(LawDocumentTest::row)
                        .toList());
    }

    @Test
    void aStatuteIsInForceFromItsFirstDayToItsLast() {
        LocalDate reform = LocalDate.of(2022, 8, 1);
        assertThat(Statute.HABILITATION_19.isInForceOn(reform.minusDays(1))).isTrue();
        assertThat(Statute.HABILITATION_19.isInForceOn(reform)).isFalse();
        assertThat(Statute.IP_REGULATION.isInForceOn(reform.minusDays(1))).isFalse();
        assertThat(Statute.IP_REGULATION.isInForceOn(reform)).isTrue();
        assertThat(Statute.FVL_2025_17.isInForceOn(LocalDate.of(2040, 1, 1))).isFalse();
    }

    @Test
    void aReferenceReadsAsInALetter() {
        assertThat(Statute.HOL_7_2A.reference(LanguageForm.NB)).isEqualTo("helse- og omsorgstjenesteloven § 7-2 a");
        assertThat(Statute.HOL_7_2A.reference(LanguageForm.NN)).isEqualTo("helse- og omsorgstenestelova § 7-2 a");
        assertThat(Statute.IP_REGULATION.reference(LanguageForm.NB)).isEqualTo("forskrift om individuell plan");
    }

    private static String row(Statute statute) {
        return "| `%s` | %s | %s | %s | %s | %s |"
                .formatted(
                        statute.name(),
                        statute.reference(LanguageForm.NB),
                        statute.title().nb(),
                        statute.effectiveFrom().map(LocalDate::toString).orElse("not in force"),
                        statute.effectiveTo().map(LocalDate::toString).orElse(""),
                        statute.source().orElse("**not verified**"));
    }
}
