package no.samtak.notification.letter.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.digipost.print.validate.PdfValidationSettings;
import no.digipost.print.validate.PdfValidator;
import no.samtak.notification.letter.domain.RenderedLetter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What a letter owes those who keep it, print it or have it read aloud. The files are left in target/letters. */
class LetterConformanceTest {

    private static final Path TO_LOOK_AT = Path.of("target", "letters");
    private static final Map<String, RenderedLetter> LETTERS = new HashMap<>();

    static List<SampleLetters.Sample> letters() {
        return SampleLetters.all();
    }

    @BeforeAll
    static void renderAll() throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        Files.createDirectories(TO_LOOK_AT);
        var renderer = new LetterRenderer();
        for (var sample : letters()) {
            var letter = renderer.render(sample.order());
            LETTERS.put(sample.name(), letter);
            Files.write(TO_LOOK_AT.resolve(sample.name() + ".pdf"), letter.pdf());
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void aLetterCanBeArchivedAsPdfA2a(SampleLetters.Sample sample) throws VeraPDFException, IOException {
        assertThat(faults(pdf(sample), PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void aLetterCanBeReadAloudAsPdfUa1(SampleLetters.Sample sample) throws VeraPDFException, IOException {
        assertThat(faults(pdf(sample), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void aLetterCanBePrintedAndPosted(SampleLetters.Sample sample) {
        var result = new PdfValidator().validate(pdf(sample), PdfValidationSettings.CHECK_ALL);

        assertThat(result.errors).isEmpty();
        assertThat(result.okForPrint).isTrue();
    }

    private static byte[] pdf(SampleLetters.Sample sample) {
        return LETTERS.get(sample.name()).pdf();
    }

    static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws VeraPDFException, IOException {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isPositive();
            return result.getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + " " + fault.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
