package no.samtak.notification.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.samtak.contracts.letter.LetterLanguage;
import no.samtak.contracts.letter.UnitBlock;
import no.samtak.kit.tenant.CurrentPolicy;
import no.samtak.law.language.LanguageForm;
import no.samtak.law.policy.CoordinatingUnit;
import no.samtak.law.policy.Policy;
import no.samtak.notification.letter.domain.RenderedLetter;
import no.samtak.notification.letter.render.LetterRenderer;
import no.samtak.notification.letter.render.Specimens;

/** Shows a letter with invented contents as the municipality in hand would send it. Nothing is kept. */
@ApplicationScoped
public class PreviewLetter {

    /** Stands where the policy has neither telephone nor e-mail yet, without which no letter is made. */
    private static final String NO_PHONE_YET = "00 00 00 00";

    private final LetterRenderer renderer;
    private final Specimens specimens;
    private final CurrentPolicy policy;

    PreviewLetter(LetterRenderer renderer, Specimens specimens, CurrentPolicy policy) {
        this.renderer = renderer;
        this.specimens = specimens;
        this.policy = policy;
    }

    /** Which letter, and in which language. */
    public record Query(String templateId, LetterLanguage language) {}

    /** Empty when there is no such template. */
    public Optional<RenderedLetter> handle(Query query) {
        Policy municipality = policy.get();
        return specimens
                .of(
                        query.templateId(),
                        query.language(),
                        municipality.id().value(),
                        sender(municipality, query.language()))
                .map(renderer::preview);
    }

    private static UnitBlock sender(Policy municipality, LetterLanguage language) {
        LanguageForm form = switch (language) {
            case NB -> LanguageForm.NB;
            case NN -> LanguageForm.NN;
        };
        CoordinatingUnit unit = municipality.coordinatingUnit();
        return new UnitBlock(
                municipality.name().in(form),
                unit.name().in(form),
                unit.phone() == null && unit.email() == null ? NO_PHONE_YET : unit.phone(),
                unit.email(),
                unit.address() == null ? List.of() : List.of(unit.address().split(", ")),
                unit.openingHours());
    }
}
