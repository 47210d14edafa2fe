package no.samtak.letterorder;

import java.time.LocalDate;
import java.util.List;
import no.samtak.contracts.letter.LetterLanguage;
import no.samtak.contracts.letter.UnitBlock;
import no.samtak.law.language.LanguageForm;
import no.samtak.law.policy.CoordinatingUnit;
import no.samtak.law.policy.Policy;
import no.samtak.law.rulebook.Rule;
import no.samtak.law.rulebook.Rulebooks;
import no.samtak.law.statute.LegalReference;

/** What stands in every letter of a municipality, in the letter's language. */
public final class LetterHead {

    private LetterHead() {}

    public static LanguageForm form(LetterLanguage language) {
        return switch (language) {
            case NB -> LanguageForm.NB;
            case NN -> LanguageForm.NN;
        };
    }

    public static UnitBlock unit(Policy municipality, LanguageForm form) {
        CoordinatingUnit unit = municipality.coordinatingUnit();
        return new UnitBlock(
                municipality.name().in(form),
                unit.name().in(form),
                unit.phone(),
                unit.email(),
                unit.address() == null ? List.of() : List.of(unit.address().split(", ")),
                unit.openingHours());
    }

    /** The statutes behind these rules, each once, by the rulebook of that date (Europe/Oslo). */
    public static List<no.samtak.contracts.letter.LegalReference> references(
            List<Rule> basis, LocalDate date, LanguageForm form) {
        var rulebook = Rulebooks.at(date);
        return basis.stream()
                .flatMap(rule -> rulebook.basisOf(rule).stream())
                .map(LegalReference::statute)
                .distinct()
                .map(statute -> new no.samtak.contracts.letter.LegalReference(
                        statute.act().shortTitle().in(form),
                        statute.section(),
                        statute.title().in(form)))
                .toList();
    }
}
