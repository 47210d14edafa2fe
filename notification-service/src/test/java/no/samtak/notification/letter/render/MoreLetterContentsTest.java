package no.samtak.notification.letter.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.samtak.contracts.letter.CaseClosed;
import no.samtak.contracts.letter.LetterKind;
import no.samtak.contracts.letter.LetterLanguage;
import no.samtak.contracts.letter.LetterOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the catalogue asks of letters on delays, other bodies, appeals, meetings and endings, found in the finished file. */
class MoreLetterContentsTest {

    private static final LetterRenderer RENDERER = new LetterRenderer();
    private static final LetterLanguage NB = LetterLanguage.NB;
    private static final LetterLanguage NN = LetterLanguage.NN;

    static Stream<Arguments> mandatory() {
        return Stream.of(
                wanted("L03", NB, "påskeuka", "innen 24. mars 2027", "innen 14. april 2027", "brevet 26. februar 2027")
                        .and("mottatt 31. januar 2027", "klage til Statsforvalteren"),
                wanted("L03", NN, "påskeveka", "innan 24. mars 2027", "innan 14. april 2027", "brevet 26. februar 2027")
                        .and("motteken 31. januar 2027", "klage til Statsforvaltaren"),
                wanted("L04-party", NB, "Eksempelfjord kommune", "Dere har flyttet", "Søknaden 31. januar 2027")
                        .and("innen 12. mars 2027:", "Bekreftelse på den nye adressen", "00 00 00 20"),
                wanted("L04-party", NN, "Eksempelfjord kommune", "De har flytta", "Søknaden 31. januar 2027")
                        .and("innan 12. mars 2027:", "Stadfesting på den nye adressa"),
                wanted("L04-body", NB, "hører etter vår vurdering til hos dere", "Familien har flyttet", "Dette følger")
                        .and("innen 12. mars 2027", "Gjelder Nils"),
                wanted("L04-body", NN, "høyrer etter vår vurdering til hos dykk", "Familien har flytta", "Gjeld Nils"),
                wanted("L04-sender", NB, "31. januar 2027", "Eksempelfjord kommune", "ikke nødvendig å sende"),
                wanted("L04-sender", NN, "31. januar 2027", "Eksempelfjord kommune", "ikkje nødvendig å sende"),
                wanted("L10", NB, "avslutte ordningen med barnekoordinator", "fra 1. mai 2027", "bare skolen som gir")
                        .and("Fysioterapien ble avsluttet", "innen 22. mars 2027", "få se dokumentene"),
                wanted("L10", NN, "avslutte ordninga med barnekoordinator", "frå 1. mai 2027", "berre skulen som gir")
                        .and("Fysioterapien vart avslutta", "innan 22. mars 2027", "få sjå dokumenta"),
                wanted("L11", NB, "klagen 14. mars 2027", "kom i tide", "ser på saken på nytt", "innen 12. april 2027"),
                wanted("L11", NN, "klaga 14. mars 2027", "kom i tide", "ser på saka på nytt", "innan 12. april 2027"),
                wanted("L12-party", NB, "Statsforvalteren 9. april 2027", "finner ikke grunn til å endre vedtaket")
                        .and("Vedtaket 1. mars 2027", "Uttalelsen fra skolen", "00 43 21 00"),
                wanted("L12-party", NN, "Statsforvaltaren 9. april 2027", "finn ikkje grunn til å endre vedtaket")
                        .and("Vedtaket 1. mars 2027", "Fråsegna frå skulen"),
                wanted("L12-body", NB, "Kommunens uttalelse", "finner ikke grunn", "Partene får kopi"),
                wanted("L12-body", NN, "Fråsegn frå kommunen", "finn ikkje grunn", "Partane får kopi"),
                wanted("L13", NB, "Vi har gjort om vedtaket", "bestemte 1. mars 2027", "gjelder fra 12. april 2027")
                        .and("rett til barnekoordinator", "Anne Eksempel", "tre uker fra du fikk", "fire uker fra du"),
                wanted("L13", NN, "Vi har gjort om vedtaket", "bestemte 1. mars 2027", "gjeld frå 12. april 2027")
                        .and("rett til barnekoordinator", "Anne Eksempel", "tre veker frå du fekk", "fire veker frå"),
                wanted("L15", NB, "onsdag 31. mars 2027, kl. 10.00–11.30", "Møterom 2, rådhuset", "Sommeren")
                        .and("Per Eksempel, kontaktlærer", "si nei til møtet", "00 00 00 01", "samtykke til å dele"),
                wanted("L15", NN, "onsdag 31. mars 2027, kl. 10.00–11.30", "Møterom 2, rådhuset", "Sommaren")
                        .and("Per Eksempel, kontaktlærar", "seie nei til møtet", "00 00 00 01", "samtykke til å dele"),
                wanted("L16", NB, "i fire uker", "Innen 9. april 2027 Anne Eksempel: bestiller stolen", "26. mai 2027")
                        .and("transport ble ikke sendt", "kortere møter"),
                wanted("L16", NN, "i fire veker", "Innan 9. april 2027 Anne Eksempel: bestiller stolen", "26. mai 2027")
                        .and("transport vart ikkje send", "kortare møte"),
                wanted("L17", NB, "går ut 2. mai 2027", "Målene i planen", "tirsdag 20. april 2027", "00 00 00 01"),
                wanted("L17", NN, "går ut 2. mai 2027", "Måla i planen", "tysdag 20. april 2027", "00 00 00 01"),
                wanted("L18", NB, "29. september 2027", "er Nils voksen", "innen 1. september 2027")
                        .and(
                                "rett til koordinator videre",
                                "klage til Statsforvalteren",
                                "fire uker fra du fikk svaret"),
                wanted("L18", NN, "29. september 2027", "er Nils vaksen", "innan 1. september 2027")
                        .and(
                                "rett til koordinator vidare",
                                "klage til Statsforvaltaren",
                                "fire veker frå du fekk svar"),
                wanted("L19", NB, "til koordinator og til å dele opplysninger ble trukket tilbake 1. april 2027")
                        .and("skolen og fysioterapeuten", "må vi ta vare på", "nytt samtykke", "Kåre Eksempel"),
                wanted("L19", NN, "til koordinator og til å dele opplysningar vart trekt tilbake 1. april 2027")
                        .and("skulen og fysioterapeuten", "må vi ta vare på", "nytt samtykke", "Kåre Eksempel"),
                wanted("L20", NB, "avsluttet saken 1. april 2027", "ikke lenger er behov", "søke når som helst")
                        .and("journal og arkiv", "rett til å se dem"),
                wanted("L20", NN, "avslutta saka 1. april 2027", "ikkje lenger er behov", "søkje når som helst")
                        .and("journal og arkiv", "rett til å sjå dei"));
    }

    @ParameterizedTest
    @MethodSource("mandatory")
    void everyLetterSaysWhatItsKindMustSay(Wanted wanted) {
        assertThat(text(MoreSampleLetters.specimen(wanted.templateId(), wanted.language())))
                .contains(wanted.texts());
    }

    @Test
    void everyTemplateHasASpecimenInBothLanguages() {
        assertThat(RENDERER.templates("nes"))
                .hasSize(50)
                .allSatisfy(template -> assertThat(
                                RENDERER.render(MoreSampleLetters.specimen(template.id(), template.language()))
                                        .templateId())
                        .isEqualTo(template.id()));
    }

    @Test
    void aPreviewSaysOnEveryPageThatItIsOne() {
        var preview = RENDERER.preview(MoreSampleLetters.specimen("L05", NB));
        var seen = LetterText.seen(preview);

        assertThat(preview.pages()).isEqualTo(2);
        assertThat(seen.split("Forhåndsvisning med oppdiktet innhold", -1)).hasSize(4);
        assertThat(text(MoreSampleLetters.specimen("L05", NB))).doesNotContain("Forhåndsvisning");
    }

    @Test
    void anAppealThatMayBeLateIsNotTurnedAway() {
        assertThat(text(longOne(LetterKind.L11)))
                .contains("etter at fristen var ute. Vi avviser den ikke", "at det som er innvilget, ikke er oppfylt");
    }

    @Test
    void whatTheCountyGovernorDecidedCannotBeAppealed() {
        assertThat(text(longOne(LetterKind.L13)))
                .contains("Statsforvalteren har gjort om avgjørelsen", "er endelig og kan ikke påklages")
                .doesNotContain("Send klagen til oss");
    }

    @Test
    void aSixteenYearOldIsSpokenToAndNotAbout() {
        assertThat(text(longOne(LetterKind.L18)))
                .contains("Du fyller 16 år", "bestemmer du selv", "spør vi deg", "noen du stoler på")
                .doesNotContain("Nils Ánte fyller", "Gjelder");
    }

    @Test
    void onlyAnEndThatWasDecidedTellsOfTheAppeal() {
        assertThat(text(longOne(LetterKind.L20)))
                .contains("Ordningen med barnekoordinator og individuell plan avsluttes 14. april 2027")
                .contains("fire uker fra du fikk dette brevet");
        assertThat(text(MoreSampleLetters.specimen("L20", NB))).doesNotContain("Du kan klage");
    }

    @ParameterizedTest
    @EnumSource(value = CaseClosed.Reason.class, mode = EnumSource.Mode.EXCLUDE, names = "ENDED_BY_DECISION")
    void everyReasonToCloseHasItsWords(CaseClosed.Reason reason) {
        var expected = switch (reason) {
            case WITHDRAWN -> "søknaden er trukket";
            case DECLINED -> "tilbudet ikke var ønsket";
            case NO_LONGER_NEEDED -> "ikke lenger er behov";
            case MOVED -> "en annen kommune har tatt over";
            case ENDED_BY_DECISION -> throw new IllegalArgumentException("It has reasons of its own");
        };
        var closed = new CaseClosed(SampleLetters.SENT, reason, List.of(), null, null, null);

        assertThat(text(MoreSampleLetters.toMother(LetterKind.L20, NB, closed)))
                .contains(expected)
                .doesNotContain("Ordningen med");
    }

    /** What one template must say in one language. */
    record Wanted(String templateId, LetterLanguage language, List<String> texts) implements Arguments {

        Wanted and(String... more) {
            return new Wanted(
                    templateId,
                    language,
                    Stream.concat(texts.stream(), Stream.of(more)).toList());
        }

        @Override
        public Object[] get() {
            return new Object[] {this};
        }
    }

    private static Wanted wanted(String templateId, LetterLanguage language, String... texts) {
        return new Wanted(templateId, language, List.of(texts));
    }

    private static LetterOrder<?> longOne(LetterKind kind) {
        return MoreSampleLetters.longOnes(NB).stream()
                .filter(order -> order.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static String text(LetterOrder<?> order) {
        return LetterText.heard(RENDERER.render(order));
    }
}
