package no.samtak.notification.letter.http;

import no.samtak.contracts.letter.LetterKind;
import no.samtak.contracts.letter.LetterLanguage;
import no.samtak.notification.letter.domain.TemplateVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A letter's template in one language, as staff and systems see it. */
@Schema(name = "LetterTemplate")
public record LetterTemplateResponse(
        @Schema(
                description = "The letter in the catalogue, and for whom it is worded where there are several.",
                examples = "L02-party")
        String templateId,

        @Schema(description = "The letter in the catalogue.")
        LetterKind kind,

        LetterLanguage language,

        @Schema(description = "What staff call the letter, in its language.")
        String title,

        @Schema(description = "Changes whenever anything that shapes the page does; kept with each letter.")
        String version) {

    static LetterTemplateResponse of(TemplateVersion template) {
        var kind = LetterKind.valueOf(template.id().substring(0, 3));
        return new LetterTemplateResponse(
                template.id(), kind, template.language(), kind.title(template.language()), template.version());
    }
}
