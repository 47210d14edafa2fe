package no.samtak.notification.letter.render;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.xmpbox.DateConverter;

/** XHTML becomes a PDF that is both PDF/A-2a (kept for ever) and PDF/UA-1 (read aloud). */
final class AccessiblePdf {

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final Pattern CREATED = Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");

    private AccessiblePdf() {}

    @SuppressWarnings("ArrayRecordComponent") // Handed on once, never compared.
    record Written(byte[] bytes, int pages) {}

    /** The same letter gives the same bytes: what a writer would take from the clock comes from the letter. */
    static Written write(String html, LetterFonts fonts, LocalDate date, UUID id) {
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .usePdfUaAccessibility(true)
                    .useColorProfile(SRGB)
                    .withProducer("Samtak")
                    .withHtmlContent(html, null)
                    .useFont(
                            new PDFontSupplier(fonts.regularFor(document)),
                            LetterFonts.FAMILY,
                            400,
                            FontStyle.NORMAL,
                            true)
                    .useFont(
                            new PDFontSupplier(fonts.boldFor(document)),
                            LetterFonts.FAMILY,
                            700,
                            FontStyle.NORMAL,
                            true);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                date(document, date);
                document.setDocumentId(id.getLeastSignificantBits());
                var bytes = new ByteArrayOutputStream();
                document.save(bytes);
                return new Written(bytes.toByteArray(), document.getNumberOfPages());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void date(PDDocument document, LocalDate date) throws IOException {
        Calendar created = GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(created);
        var metadata = document.getDocumentCatalog().getMetadata();
        var xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        var dated = CREATED.matcher(xmp).replaceFirst("$1" + DateConverter.toISO8601(created) + "$2");
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    }
}
