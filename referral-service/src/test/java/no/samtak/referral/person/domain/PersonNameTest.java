package no.samtak.referral.person.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @Test
    void aNameIsFoundByEachOfItsWholeWords() {
        assertThat(new PersonName("Anne-Marie Sofie", "Nordmann Bø").searchWords())
                .containsExactlyInAnyOrder("anne", "marie", "sofie", "nordmann", "bø");
    }

    @ParameterizedTest
    @CsvSource({
        "ÅSE, åse",
        "Østen, østen",
        "Ærlig, ærlig",
        "Áile, aile",
        "Čáppa, cappa",
        "Đorvvâ, dorvva",
        "Ŋáŋŋá, nanna",
        "Ŧuomas, tuomas",
        "Šerrešaš, serresas",
        "Žána, zana",
        "André, andre",
        "Müller, muller",
        "Björk, bjørk",
        "Hägg, hægg",
        "Łukasz, lukasz",
        "Weiß, weiss",
        "Strauß, strauss",
        "O'Brien, obrien",
        "D’Angelo, dangelo",
        "Ǻse, åse",
        "Ǿyvind, øyvind",
        "Çelik, celik",
        "Ñusta, nusta"
    })
    void whatIsTypedAndWhatIsStoredBecomeTheSameWord(String typed, String word) {
        assertThat(PersonName.searchWords(typed)).containsExactly(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Håkon", "Bjørnæs", "Áile", "Čáppa", "Björk", "Ǻse"})
    void itDoesNotMatterHowTheLetterIsEncoded(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);

        assertThat(PersonName.searchWords(decomposed)).isEqualTo(PersonName.searchWords(composed));
        assertThat(new PersonName(decomposed, "")).isEqualTo(new PersonName(composed, ""));
    }

    @Test
    void theNorwegianLettersAreLettersOfTheirOwn() {
        assertThat(PersonName.searchWords("Håkon")).isNotEqualTo(PersonName.searchWords("Hakon"));
        assertThat(PersonName.searchWords("Bø")).isNotEqualTo(PersonName.searchWords("Bo"));
        assertThat(PersonName.searchWords("Næss")).isNotEqualTo(PersonName.searchWords("Naess"));
    }

    @Test
    void wideLettersAndLigaturesAreTheirPlainSelves() {
        assertThat(PersonName.searchWords("Ｏｌａ ﬁn")).containsExactlyInAnyOrder("ola", "fin");
    }

    @Test
    void letterCaseFollowsNoComputersLanguage() {
        assertThat(PersonName.searchWords("INGRID")).containsExactly("ingrid");
        assertThat(PersonName.searchWords("İnci")).containsExactly("inci");
    }

    @Test
    void otherScriptsHaveWordsToo() {
        assertThat(PersonName.searchWords("Олена Шевченко")).containsExactlyInAnyOrder("олена", "шевченко");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", " - . , ", "'"})
    void aTextWithoutLettersHasNoWords(String text) {
        assertThat(PersonName.searchWords(text)).isEmpty();
    }

    @Test
    void eitherPartOfANameMayBeUnknownButNotBoth() {
        assertThat(new PersonName("", "Nordmann").searchWords()).containsExactly("nordmann");
        assertThatThrownBy(() -> new PersonName(" ", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPrintedNameShowsNothing() {
        assertThat(new PersonName("Ærlig", "Lyngmose")).hasToString("PersonName[]");
    }
}
