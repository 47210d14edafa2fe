package no.samtak.law.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.samtak.law.statute.LegalReference;
import no.samtak.law.statute.Statute;
import org.junit.jupiter.api.Test;

class RulebooksTest {

    private static final Rulebook NEW_ACT = Rulebooks.all().stream()
            .filter(book -> book.version().value().startsWith("LOV-2025-06-20-81"))
            .findFirst()
            .orElseThrow();

    @Test
    void theNewPublicAdministrationActIsKnownButNeverChosen() {
        assertThat(NEW_ACT.effectiveFrom()).isEmpty();
        assertThat(Rulebooks.earliest().datesUntil(LocalDate.of(2041, 1, 1)))
                .allSatisfy(date -> assertThat(Rulebooks.at(date)).isNotSameAs(NEW_ACT));
    }

    @Test
    void aDateOfCommencementSwitchesFromThatDayOn() {
        LocalDate commencement = LocalDate.of(2028, 1, 1);
        List<Rulebook> books = List.of(Rulebooks.at(commencement), NEW_ACT.inForceFrom(commencement));

        assertThat(delayLetterBasis(books, commencement.minusDays(1))).isEqualTo(Statute.FVL_11A);
        assertThat(delayLetterBasis(books, commencement)).isEqualTo(Statute.FVL_2025_17);
    }

    @Test
    void aRulebookInForceNamesOnlyStatutesInForce() {
        Rulebook book = Rulebooks.at(Rulebooks.earliest());
        assertThat(Rule.values())
                .allSatisfy(rule -> assertThat(book.basisOf(rule))
                        .isNotEmpty()
                        .extracting(LegalReference::statute)
                        .allMatch(statute -> statute.isInForceOn(Rulebooks.earliest())));
    }

    @Test
    void aRulebookIsFoundAgainByItsVersion() {
        assertThat(Rulebooks.all())
                .allSatisfy(
                        book -> assertThat(Rulebooks.byVersion(book.version())).containsSame(book));
        assertThat(Rulebooks.byVersion(new RulebookVersion("unknown"))).isEmpty();
    }

    @Test
    void theVersionInForceIsStable() {
        assertThat(Rulebooks.at(LocalDate.of(2027, 1, 31)).version()).hasToString("2022-08-01.1");
    }

    private static Statute delayLetterBasis(List<Rulebook> books, LocalDate date) {
        return Rulebooks.select(books, date)
                .orElseThrow()
                .basisOf(Rule.DELAY_LETTER)
                .getFirst()
                .statute();
    }
}
