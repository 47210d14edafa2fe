package no.samtak.notification.letter.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.samtak.contracts.letter.Disclosure;
import no.samtak.contracts.letter.LetterKind;
import no.samtak.contracts.letter.LetterLanguage;
import no.samtak.contracts.letter.LetterReceiver;
import no.samtak.contracts.letter.LetterSubject;
import no.samtak.contracts.letter.ReceiverRole;
import no.samtak.contracts.letter.UnitBlock;
import no.samtak.notification.letter.domain.RenderedLetter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The first page as a Norwegian C5 window envelope shows it, wherever the sheet has slid. Measures are millimetres. */
class AddressWindowTest {

    private static final LetterRenderer RENDERER = new LetterRenderer();
    private static final Area ALWAYS_SHOWN = new Area(15, 44, 101, 65.5f);
    private static final Area SOMETIMES_SHOWN = new Area(0, 30.5f, 120, 79);

    record Area(float left, float top, float right, float bottom) {

        boolean holds(Glyph glyph) {
            return glyph.left() >= left && glyph.right() <= right && glyph.top() >= top && glyph.bottom() <= bottom;
        }

        boolean touches(Glyph glyph) {
            return glyph.left() < right && glyph.right() > left && glyph.top() < bottom && glyph.bottom() > top;
        }
    }

    record Glyph(String text, float left, float top, float right, float bottom) {}

    static List<SampleLetters.Sample> letters() {
        return SampleLetters.all();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void theWindowShowsTheAddressAndNothingElse(SampleLetters.Sample sample) throws IOException {
        assertThatOnlyTheAddressShows(
                RENDERER.render(sample.order()), sample.order().receiver());
    }

    @Test
    void aVeryLongAddressStillShowsWhole() throws IOException {
        var receiver = receiver(
                SampleLetters.LONG_NAME,
                List.of(
                        "c/o Familien Østensjø-Bjørnstjerne og Wilhelmsen-Nordgård",
                        "Øvre Langfjordbotnvegen 1284 B, bustad H0203",
                        "Postboks 1234 Langfjordbotn"));
        var letter = RENDERER.render(SampleOrder.delayLetter(receiver, "Nils", "Vi ventar."));

        assertThatOnlyTheAddressShows(letter, receiver);
        assertThat(LetterText.heard(letter)).contains("von der Lippe c/o").contains("H0203 Postboks 1234");
    }

    @Test
    void aMunicipalityOfManyNamesStaysAboveTheWindow() throws IOException {
        var receiver = receiver("Siri Moe", List.of("Lia 1"));
        var order = SampleOrder.order(
                LetterKind.L02,
                LetterLanguage.NB,
                SampleLetters.SENT,
                receiver,
                new LetterSubject(LetterSubject.Kind.PERSON, "Nils"),
                new UnitBlock(
                        "Gáivuona suohkan – Kåfjord kommune – Kaivuonon komuuni og enda et navn",
                        "Koordinerende enhet for habilitering, rehabilitering, koordinator, barnekoordinator og"
                                + " individuell plan for barn, unge og voksne",
                        "00 12 34 00",
                        null,
                        List.of(),
                        null),
                Disclosure.FULL,
                SampleOrder.delayLetter(receiver, "Nils", "Vi venter.").contents());

        assertThatOnlyTheAddressShows(RENDERER.render(order), receiver);
    }

    @Test
    void anEndlessNameIsCutSoThatThePostStillArrives() throws IOException {
        var receiver = receiver((SampleLetters.LONG_NAME + " ").repeat(9), List.of("Lyngvegen 12 B", "Bustad H0101"));
        var letter = RENDERER.render(SampleOrder.delayLetter(receiver, "Nils", "Vi ventar."));

        var shown = shown(letter);
        assertThat(shown).allMatch(ALWAYS_SHOWN::holds);
        assertThat(text(shown)).endsWith("…Lyngvegen12BBustadH01015200Os");
    }

    @Test
    void aNameWithoutSpacesIsBrokenAndNotLost() throws IOException {
        var receiver = receiver("Å".repeat(120), List.of("Lyngvegen 12 B"));

        assertThatOnlyTheAddressShows(
                RENDERER.render(SampleOrder.delayLetter(receiver, "Nils", "Vi ventar.")), receiver);
    }

    @Test
    void anOrdinaryAddressIsSetInTheSizeThePostReadsBest() throws IOException {
        var letter = RENDERER.render(SampleOrder.delayLetter(receiver("Siri Moe", List.of("Lia 1")), "Nils", "Vi."));

        assertThat(shown(letter)).allMatch(glyph -> Math.abs(glyph.bottom() - glyph.top() - millimetres(10)) < 0.01f);
    }

    private static void assertThatOnlyTheAddressShows(RenderedLetter letter, LetterReceiver receiver)
            throws IOException {
        var shown = shown(letter);
        assertThat(shown).isNotEmpty().allMatch(ALWAYS_SHOWN::holds);
        assertThat(text(shown))
                .isEqualTo((receiver.name()
                                + String.join("", receiver.addressLines())
                                + receiver.postalCode()
                                + receiver.town())
                        .replaceAll("\\s", ""));
    }

    private static List<Glyph> shown(RenderedLetter letter) throws IOException {
        return glyphs(letter).stream().filter(SOMETIMES_SHOWN::touches).toList();
    }

    private static String text(List<Glyph> glyphs) {
        return String.join("", glyphs.stream().map(Glyph::text).toList()).replaceAll("\\s", "");
    }

    private static List<Glyph> glyphs(RenderedLetter letter) throws IOException {
        var glyphs = new ArrayList<Glyph>();
        try (var document = Loader.loadPDF(letter.pdf())) {
            var stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    float base = millimetres(position.getYDirAdj());
                    float left = millimetres(position.getXDirAdj());
                    float size = millimetres(position.getFontSizeInPt());
                    glyphs.add(new Glyph(
                            position.getUnicode(),
                            left,
                            base - 0.8f * size,
                            left + millimetres(position.getWidthDirAdj()),
                            base + 0.2f * size));
                }
            };
            stripper.setEndPage(1);
            stripper.getText(document);
        }
        return glyphs;
    }

    private static float millimetres(float points) {
        return points * 25.4f / 72;
    }

    private static LetterReceiver receiver(String name, List<String> lines) {
        return new LetterReceiver(LetterReceiver.Kind.PERSON, ReceiverRole.GUARDIAN, name, lines, "5200", "Os", null);
    }
}
