package no.samtak.notification.letter.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samtak.contracts.letter.Disclosure;
import no.samtak.contracts.letter.LegalReference;
import no.samtak.contracts.letter.LetterContents;
import no.samtak.contracts.letter.LetterKind;
import no.samtak.contracts.letter.LetterLanguage;
import no.samtak.contracts.letter.LetterOrder;
import no.samtak.contracts.letter.LetterReceiver;
import no.samtak.contracts.letter.LetterSubject;
import no.samtak.contracts.letter.ReceiverRole;
import no.samtak.contracts.letter.UnitBlock;

/** A complete order for each template with invented contents, to show what a letter looks like. Nobody in them exists. */
public final class Specimens {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final String RULEBOOK = "0000-00";

    private final ObjectMapper json;

    /** @param json knows records and dates */
    public Specimens(ObjectMapper json) {
        this.json = json;
    }

    /**
     * The specimen of a template, as this municipality would send it; empty when there is no such template.
     *
     * @param municipality the tenant's id, whose own wording is used
     * @param unit who sends it
     */
    public Optional<LetterOrder<?>> of(
            String templateId, LetterLanguage language, String municipality, UnitBlock unit) {
        try {
            var specimen = json.readTree(Resources.text(LetterWords.folder(language) + "/specimens.json"))
                    .path(templateId);
            return specimen.isMissingNode()
                    ? Optional.empty()
                    : Optional.of(order(templateId, language, municipality, unit, specimen));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The specimens cannot be read", e);
        }
    }

    private LetterOrder<?> order(
            String templateId, LetterLanguage language, String municipality, UnitBlock unit, JsonNode specimen)
            throws JsonProcessingException {
        var kind = LetterKind.valueOf(templateId.substring(0, 3));
        var receiver = receiver(templateId);
        LetterContents contents =
                json.treeToValue(specimen.get("contents"), LetterContents.contentsType(kind, receiver.role()));
        return new LetterOrder<>(
                NOBODY,
                NOBODY,
                municipality,
                kind,
                language,
                "2027/0",
                json.treeToValue(specimen.get("date"), LocalDate.class),
                receiver,
                receiver.role().isStatusOnly() ? null : new LetterSubject(LetterSubject.Kind.PERSON, "Nils"),
                unit,
                "Kåre Eksempel",
                "Gunhild Eksempel",
                Disclosure.FULL,
                List.of(json.treeToValue(specimen.get("legalReferences"), LegalReference[].class)),
                RULEBOOK,
                contents);
    }

    private static LetterReceiver receiver(String templateId) {
        return switch (templateId.substring(3)) {
            case "-sender" -> organisation(ReceiverRole.SENDER, "Eksempelsykehuset");
            case "-body" -> organisation(ReceiverRole.RECEIVING_BODY, "Eksempeletaten");
            default ->
                new LetterReceiver(
                        LetterReceiver.Kind.PERSON,
                        ReceiverRole.GUARDIAN,
                        "Kari Eksempel",
                        List.of("Eksempelvegen 1"),
                        "0001",
                        "Eksempelbyen",
                        null);
        };
    }

    private static LetterReceiver organisation(ReceiverRole role, String name) {
        return new LetterReceiver(
                LetterReceiver.Kind.ORGANISATION, role, name, List.of("Postboks 1"), "0001", "Eksempelbyen", null);
    }
}
