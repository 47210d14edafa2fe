package no.samtak.notification.letter.render;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import no.samtak.contracts.letter.DelayLetter;
import no.samtak.contracts.letter.LetterKind;
import no.samtak.contracts.letter.LetterLanguage;
import no.samtak.contracts.letter.MandatoryContent;
import no.samtak.contracts.letter.ReceivedMatter;
import no.samtak.contracts.letter.ReceiverRole;
import no.samtak.notification.letter.domain.RenderedLetter;
import no.samtak.notification.letter.domain.TemplateVersion;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterRendererTest {

    private static final Set<LetterKind> TELLS_OF_A_RIGHT =
            EnumSet.of(LetterKind.L05, LetterKind.L06, LetterKind.L07, LetterKind.L08);

    private static final LetterRenderer RENDERER = new LetterRenderer();
    private static final LetterRenderer ANOTHER = new LetterRenderer();

    static List<SampleLetters.Sample> letters() {
        return SampleLetters.all();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void theSameOrderGivesTheSameFile(SampleLetters.Sample sample) {
        var first = RENDERER.render(sample.order());
        var again = ANOTHER.render(sample.order());

        assertThat(again.sha256()).isEqualTo(first.sha256()).matches("[0-9a-f]{64}");
        assertThat(again.pdf()).isEqualTo(first.pdf());
    }

    @Test
    void manyThreadsRenderTheSameFilesAsOne() throws Exception {
        var orders = letters().stream().map(SampleLetters.Sample::order).toList();
        var alone =
                orders.stream().map(order -> RENDERER.render(order).sha256()).toList();

        try (var threads = Executors.newFixedThreadPool(4)) {
            var tasks = orders.stream()
                    .map(order ->
                            (Callable<String>) () -> RENDERER.render(order).sha256())
                    .toList();
            var together = new ArrayList<String>();
            for (var rendered : threads.invokeAll(tasks)) {
                together.add(rendered.get());
            }

            assertThat(together).isEqualTo(alone);
        }
    }

    @Test
    void anIncompleteOrderIsNotRenderedAndSaysWhatIsMissing() {
        var order = SampleOrder.order(
                LetterKind.L02,
                LetterLanguage.NB,
                SampleLetters.SENT,
                SampleOrder.person(ReceiverRole.SELF, "Siri Moe", "Lia 1"),
                null,
                new DelayLetter(SampleLetters.RECEIVED, ReceivedMatter.APPLICATION, " ", null, null));

        assertThatExceptionOfType(LetterIncomplete.class)
                .isThrownBy(() -> RENDERER.render(order))
                .satisfies(refusal -> assertThat(refusal.missing())
                        .containsExactly(MandatoryContent.DELAY_REASON, MandatoryContent.EXPECTED_ON))
                .withMessageNotContaining("Siri");
    }

    @ParameterizedTest
    @MethodSource("letters")
    void whatAFileTellsBeforeItIsOpenedIsNotSensitive(SampleLetters.Sample sample) throws IOException {
        var order = sample.order();
        try (var document = Loader.loadPDF(RENDERER.render(order).pdf())) {
            var catalog = document.getDocumentCatalog();
            var information = document.getDocumentInformation();
            var from = order.language() == LetterLanguage.NN
                    ? "Brev frå Bjørnafjorden kommune, " + order.caseReference()
                    : "Brev fra Nes kommune, " + order.caseReference();

            assertThat(information.getTitle()).isEqualTo(from);
            assertThat(information.getSubject()).isEqualTo(from);
            assertThat(information.getKeywords()).isNull();
            assertThat(information.getMetadataKeys())
                    .containsOnly("Title", "Subject", "Author", "Producer", "CreationDate");
            assertThat(catalog.getLanguage()).isEqualTo(order.language() == LetterLanguage.NN ? "nn" : "nb");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains(order.date().toString())
                    .doesNotContain(order.receiver().name(), "oordinator", "Nils", "Lønning", "Eksempel");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "{order.receiver.digitalAddress}",
                "{#include frame}{/include}",
                "</p></body></html>",
                "&lt;b&gt; & \"sitat\" 'og' <!-- kommentar -->",
                "]]> <?xml version='1.0'?> &entity;",
                "<img src=\"file:///etc/passwd\"/>"
            })
    void whatLooksLikeMarkupIsShownAsText(String written) {
        var letter = RENDERER.render(SampleOrder.delayLetter(
                SampleOrder.person(ReceiverRole.GUARDIAN, written, "Lia 1"), "Barn " + written, "Grunn: " + written));

        assertThat(LetterText.heard(letter)).contains("Gjelder Barn " + written).contains("Grunn: " + written);
        assertThat(LetterText.heard(letter).split(Pattern.quote(written), -1)).hasSize(4);
    }

    @Test
    void charactersThatCannotBePrintedDoNotStopALetter() {
        var reason = "Før\u0000\u0008\ufffe\ud800etter, a\u030angstrøm og tegn\u200bsetting 😀 slutt.";
        var letter = RENDERER.render(SampleOrder.delayLetter(
                SampleOrder.person(ReceiverRole.GUARDIAN, "A\u0301ile\u0001 Moe", "Lia 1"), "Nils", reason));

        assertThat(LetterText.heard(letter)).contains("Áile Moe", "Føretter, ångstrøm", "slutt.");
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everyPageIsNumberedAndSaysWhereItBelongs(SampleLetters.Sample sample) {
        var letter = RENDERER.render(sample.order());
        var text = LetterText.seen(letter);

        for (int page = 1; page <= letter.pages(); page++) {
            assertThat(text)
                    .contains("referanse %s Side %d av %d"
                            .formatted(sample.order().caseReference(), page, letter.pages()));
        }
    }

    @Test
    void whatTellsOfNoRightTakesOnePage() {
        for (var language : LetterLanguage.values()) {
            assertThat(SampleLetters.shortOnes(language).stream()
                            .filter(order -> !TELLS_OF_A_RIGHT.contains(order.kind()))
                            .map(order -> RENDERER.render(order).pages()))
                    .containsOnly(1);
        }
    }

    @Test
    void aScreenReaderHearsALetterFromTopToBottom() {
        var order = SampleLetters.longOnes(LetterLanguage.NB).getFirst();

        assertThat(LetterText.heard(RENDERER.render(order)))
                .containsSubsequence(
                        "Nes kommune",
                        "Gunn-Solveig",
                        "Langfjordbotn",
                        "Dato 31. januar 2027",
                        "Bekreftelse på mottatt melding",
                        "Hva skjer nå?",
                        "Vennlig hilsen",
                        "Gunhild Mæland",
                        "Kontakt oss",
                        "Regler brevet bygger på")
                .doesNotContain("Side 1");
    }

    @Test
    void theParagraphsOfAReasonAreKept() {
        var letter = RENDERER.render(SampleOrder.delayLetter(
                SampleOrder.person(ReceiverRole.GUARDIAN, "Siri Moe", "Lia 1"),
                "Nils",
                "Først dette.\n\r\n Så dette.\n"));

        assertThat(LetterText.heard(letter)).contains("Først dette. Så dette.");
    }

    @Test
    void aVersionBelongsToATemplateAndALanguage() {
        var letters = letters().stream()
                .map(sample -> RENDERER.render(sample.order()))
                .toList();

        assertThat(letters.stream().map(RenderedLetter::templateVersion).distinct())
                .hasSize(50)
                .allMatch(version -> version.matches("[0-9a-f]{16}"));
        assertThat(letters.stream().map(RenderedLetter::templateId).distinct())
                .containsExactlyInAnyOrderElementsOf(RENDERER.templates("nes").stream()
                        .map(TemplateVersion::id)
                        .collect(toSet()));
    }

    @Test
    void nothingInTheLettersMakesTheRendererWarn() {
        var warnings = new ArrayList<String>();
        var listener = new Handler() {
            @Override
            public void publish(LogRecord record) {
                warnings.add(String.valueOf(record.getParameters()[0]));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        var log = Logger.getLogger(RendererLog.class.getName());
        log.addHandler(listener);
        try {
            letters().forEach(sample -> RENDERER.render(sample.order()));
        } finally {
            log.removeHandler(listener);
        }

        assertThat(warnings).isEmpty();
    }
}
