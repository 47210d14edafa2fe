package no.samtak.notification.letter.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import no.samtak.contracts.letter.LetterLanguage;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What a municipality may word itself in its letters, and what no file can take away. */
class OwnWordingTest {

    private static final Set<String> MUNICIPALITIES = Set.of("nes", "lund");
    private static final LetterRenderer STANDARD = new LetterRenderer();

    @TempDir
    private Path folder;

    @Test
    void whereThereIsNoFolderLettersAreWordedAsTheyAre() {
        var renderer = new LetterRenderer(folder.resolve("nowhere"), MUNICIPALITIES);
        var order = MoreSampleLetters.specimen("L02-party", LetterLanguage.NB);

        assertThat(renderer.render(order).sha256())
                .isEqualTo(STANDARD.render(order).sha256());
    }

    @Test
    void everyBlockIsPrintedInItsPlaceAndInTheLettersLanguage() throws IOException {
        write("nes.yaml", """
                greeting:
                  nb: Takk for at du tok kontakt.
                  nn: Takk for at du tok kontakt!
                contact:
                  nb: Du kan også komme innom.
                  nn: Du kan òg kome innom.
                closing:
                  nb: Hilsen oss på rådhuset
                  nn: Helsing oss på rådhuset
                standingReason:
                  nb: Slik er det for alle som venter nå.
                  nn: Slik er det for alle som ventar no.
                """);

        assertThat(LetterText.heard(renderer().render(MoreSampleLetters.specimen("L02-party", LetterLanguage.NB))))
                .containsSubsequence(
                        "Gjelder Nils",
                        "Takk for at du tok kontakt.",
                        "Slik er det for alle som venter nå.",
                        "Hilsen oss på rådhuset",
                        "Gunhild Eksempel",
                        "Kontakt oss",
                        "Du kan også komme innom.")
                .doesNotContain("Vennlig hilsen", "kommunens generelle begrunnelse");
    }

    @Test
    void anotherMunicipalityIsNotTouched() throws IOException {
        write("lund.yaml", "greeting: { nb: Hei fra Lund., nn: Hei frå Lund. }");
        var order = MoreSampleLetters.specimen("L02-party", LetterLanguage.NB);

        assertThat(renderer().render(order).sha256())
                .isEqualTo(STANDARD.render(order).sha256());
        assertThat(renderer().templates("lund")).doesNotContainAnyElementsOf(STANDARD.templates("lund"));
        assertThat(renderer().templates("nes")).isEqualTo(STANDARD.templates("nes"));
    }

    @Test
    void ownWordingIsCountedInTheVersionThatIsKeptWithTheLetter() throws IOException {
        write("nes.yaml", "greeting: { nb: Hei., nn: Hei. }");
        var order = MoreSampleLetters.specimen("L02-party", LetterLanguage.NB);
        var before = renderer().render(order).templateVersion();
        write("nes.yaml", "greeting: { nb: Hei hei., nn: Hei. }");

        assertThat(renderer().render(order).templateVersion())
                .matches("[0-9a-f]{16}")
                .isNotEqualTo(before)
                .isNotEqualTo(STANDARD.render(order).templateVersion());
    }

    @Test
    void markupInOwnWordingIsTextLikeAnyOther() throws IOException {
        write("nes.yaml", "greeting: { nb: '<b>{order.caseReference}</b>', nn: Hei. }");

        assertThat(LetterText.heard(renderer().render(MoreSampleLetters.specimen("L02-party", LetterLanguage.NB))))
                .contains("<b>{order.caseReference}</b>");
    }

    @Test
    void noMandatoryBlockCanBeWordedAway() throws IOException {
        write("nes.yaml", """
                greeting: { nb: Hei., nn: Hei. }
                appeal: { nb: '', nn: '' }
                rules: { nb: Ingen., nn: Ingen. }
                """);

        assertThat(faults())
                .containsExactly(
                        "nes.yaml:2: appeal tells of the right to appeal (pbrl. §§ 7-2 and 7-5), so it is mandatory and"
                                + " nobody words it; take it out",
                        "nes.yaml:3: rules names the statutes, so it is mandatory and nobody words it; take it out");
    }

    @Test
    void whatWouldSpoilThePageIsRefusedWithBlockAndLine() throws IOException {
        write("nes.yaml", """
                greeting:
                  nb: %s
                  nn: Hei \uD83D\uDE00
                contact:
                  nb: %s
                  nn: ""
                """.formatted("Hei. ".repeat(80), "å".repeat(60)));

        assertThat(faults())
                .containsExactly(
                        "nes.yaml:2: greeting.nb has 399 characters; there is room for 300",
                        "nes.yaml:3: greeting.nn has the character U+1F600, which cannot be printed",
                        "nes.yaml:5: contact.nb has a word of more than 40 letters, which would run off the page",
                        "nes.yaml:6: contact.nn must be a text");
    }

    @Test
    void everyFaultOfEveryFileIsToldAtOnce() throws IOException {
        write("lund.yaml", "greeting: Hei\nsalutation: { nb: Hei., nn: Hei. }\n");
        write("nes.yaml", "closing: { nb: Hei., se: Bures. }\n");
        write("oslo.yaml", "- greeting");
        write("vefsn.txt", "is no wording");

        assertThat(faults())
                .containsExactly(
                        "lund.yaml:1: greeting must hold a text in each language, nb and nn, on indented lines below it",
                        "lund.yaml:2: salutation is not a block; the blocks are greeting, contact, closing,"
                                + " standingReason",
                        "nes.yaml:1: closing lacks nn; a letter goes out in the reader's language",
                        "nes.yaml:1: closing has no language se; the languages are nb and nn",
                        "oslo.yaml:1: no policy has this id; name the file by its municipality",
                        "oslo.yaml:1: must begin with a block such as greeting");
    }

    @Test
    void aFileThatIsNotYamlIsRefusedWithItsLine() throws IOException {
        write("nes.yaml", "greeting:\n  nb: 'Hei\n");

        assertThat(faults()).singleElement().asString().startsWith("nes.yaml:").contains("is not YAML");
    }

    @Test
    void aMarkStandsBesideTheNameAndTheFileIsStillForEverybody() throws IOException, VeraPDFException {
        VeraGreenfieldFoundryProvider.initialise();
        mark("nes.png", 400, 300);
        var letter = renderer().render(MoreSampleLetters.specimen("L02-party", LetterLanguage.NB));

        assertThat(LetterConformanceTest.faults(letter.pdf(), PDFAFlavour.PDFA_2_A))
                .isEmpty();
        assertThat(LetterConformanceTest.faults(letter.pdf(), PDFAFlavour.PDFUA_1))
                .isEmpty();
        try (var document = Loader.loadPDF(letter.pdf())) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
        assertThat(letter.templateVersion())
                .isNotEqualTo(STANDARD.render(MoreSampleLetters.specimen("L02-party", LetterLanguage.NB))
                        .templateVersion());
        Files.createDirectories(Path.of("target", "letters"));
        Files.write(Path.of("target", "letters", "with-mark.pdf"), letter.pdf());
    }

    @Test
    void aMarkThatWouldNotPrintWellIsRefused() throws IOException {
        mark("lund.png", 1000, 100);
        write("nes.png", "is no picture");

        assertThat(faults())
                .containsExactly(
                        "lund.png:1: mark is 100 pixels high; it takes 180 to print well",
                        "lund.png:1: mark is more than 4 times as wide as it is high",
                        "nes.png:1: mark is not a PNG picture; save it as one");
    }

    private LetterRenderer renderer() {
        return new LetterRenderer(folder, MUNICIPALITIES);
    }

    private List<String> faults() {
        var faulty = catchThrowableOfType(FaultyWording.class, this::renderer);
        return faulty.faults().stream().map(WordingFault::toString).toList();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private void mark(String file, int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var canvas = picture.createGraphics();
        canvas.setColor(new Color(0x16, 0x40, 0x5b));
        canvas.fillOval(0, 0, width, height);
        canvas.dispose();
        ImageIO.write(picture, "png", folder.resolve(file).toFile());
    }
}
