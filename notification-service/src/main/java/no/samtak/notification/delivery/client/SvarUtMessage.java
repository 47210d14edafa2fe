package no.samtak.notification.delivery.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.samtak.contracts.letter.DigitalAddress;
import no.samtak.contracts.letter.LetterReceiver;
import no.samtak.notification.delivery.domain.Attempt;
import no.samtak.notification.delivery.domain.Consignment;
import org.jspecify.annotations.Nullable;

/**
 * A letter as SvarUt takes it (KS SvarUt, send API v2): a multipart body, the metadata first, under the name {@code
 * forsendelse}, then the file.
 *
 * <p>{@code kunDigitalLevering} is left out, always: with it SvarUt guarantees nothing, and a letter that the law
 * demands must be printed where nobody can be reached digitally. The title is all that a screen may show to others, so
 * it says nothing.
 */
final class SvarUtMessage {

    private static final String TITLE = "Brev fra kommunen";
    private static final String SENDER = "Samtak";
    private static final String PDF = "application/pdf";
    private static final String JSON = "application/json";
    private static final String LINE_END = "\r\n";
    private static final int ADDRESS_LINES = 3;

    private final String boundary;
    private final byte[] metadata;
    private final String file;
    private final byte[] pdf;

    private SvarUtMessage(String boundary, byte[] metadata, String file, byte[] pdf) {
        this.boundary = boundary;
        this.metadata = metadata;
        this.file = file;
        this.pdf = pdf;
    }

    static SvarUtMessage of(Attempt attempt, Consignment letter, ObjectMapper json) {
        String file = letter.kind() + ".pdf";
        boolean toOrganisation = letter.receiver().kind() == LetterReceiver.Kind.ORGANISATION;
        var metadata = new Forsendelse(
                TITLE,
                Adresse.of(letter.receiver()),
                SENDER,
                new Utskriftskonfigurasjon(false, true),
                List.of(new Dokument(file, PDF, true)),
                attempt.externalReference(),
                letter.letterId().value().toString(),
                toOrganisation ? true : null);
        try {
            return new SvarUtMessage(
                    "samtak-" + attempt.id().value(), json.writeValueAsBytes(metadata), file, letter.pdf());
        } catch (JsonProcessingException impossible) {
            // Without the cause: it may quote the receiver.
            throw new IllegalStateException("Metadata could not be written");
        }
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    BodyPublisher body() {
        return BodyPublishers.ofByteArrays(List.of(
                head("name=\"forsendelse\"", JSON),
                metadata,
                ascii(LINE_END),
                head("name=\"dokument\"; filename=\"" + file + "\"", PDF),
                pdf,
                ascii(LINE_END + "--" + boundary + "--" + LINE_END)));
    }

    private byte[] head(String disposition, String type) {
        return ascii(String.join(
                LINE_END,
                "--" + boundary,
                "Content-Disposition: form-data; " + disposition,
                "Content-Type: " + type,
                "",
                ""));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** The metadata; names as in the published contract. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Forsendelse(
            String tittel,
            Adresse mottaker,
            String avgivendeSystem,
            Utskriftskonfigurasjon utskriftskonfigurasjon,
            List<Dokument> dokumenter,
            String eksternReferanse,
            String korrelasjonsid,
            @Nullable Boolean taushetsbelagtPost) {}

    private record Utskriftskonfigurasjon(boolean utskriftMedFarger, boolean tosidig) {}

    private record Dokument(String filnavn, String mimeType, boolean inneholderPersonsensitivInformasjon) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Adresse(
            @Nullable String navn,
            @Nullable String digitalId,
            @Nullable String adresselinje1,
            @Nullable String adresselinje2,
            @Nullable String adresselinje3,
            @Nullable String postnummer,
            @Nullable String poststed) {

        static Adresse of(LetterReceiver receiver) {
            DigitalAddress digital = receiver.digitalAddress();
            return new Adresse(
                    receiver.name(),
                    digital == null ? null : digital.number(),
                    line(receiver, 1),
                    line(receiver, 2),
                    line(receiver, ADDRESS_LINES),
                    receiver.postalCode(),
                    receiver.town());
        }

        /** The last line takes what is left over. */
        private static @Nullable String line(LetterReceiver receiver, int number) {
            List<String> lines = receiver.addressLines();
            if (lines.size() < number) {
                return null;
            }
            return number < ADDRESS_LINES
                    ? lines.get(number - 1)
                    : String.join(", ", lines.subList(number - 1, lines.size()));
        }
    }
}
