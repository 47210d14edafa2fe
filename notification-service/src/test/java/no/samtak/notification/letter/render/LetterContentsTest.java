package no.samtak.notification.letter.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.samtak.contracts.letter.LetterLanguage;
import no.samtak.contracts.letter.LetterOrder;
import no.samtak.contracts.letter.ReceiverRole;
import no.samtak.contracts.letter.Scheme;
import no.samtak.contracts.letter.SchemesRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the catalogue of letters says each must contain, found in the text of the finished file. */
class LetterContentsTest {

    private static final LetterRenderer RENDERER = new LetterRenderer();

    static List<SampleLetters.Sample> letters() {
        return SampleLetters.all();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everyLetterHasTheCommonBlock(SampleLetters.Sample sample) {
        var order = sample.order();
        var text = text(order);

        assertThat(text)
                .contains(
                        order.unit().municipalityName(),
                        order.unit().unitName(),
                        order.unit().phone())
                .contains(order.unit().email(), order.unit().openingHours(), order.caseReference())
                .contains(order.caseHandler(), order.responsiblePerson())
                .contains(order.receiver().postalCode() + " " + order.receiver().town())
                .contains("slik det er registrert i versjon " + order.rulebookVersion());
        assertThat(order.unit().addressLines()).allMatch(text::contains);
        assertThat(order.legalReferences())
                .allMatch(reference -> text.contains(
                        (reference.act() + " " + reference.section()).strip() + ": " + reference.title()));
    }

    static Stream<Arguments> mandatory() {
        var shortNb = SampleLetters.shortOnes(LetterLanguage.NB);
        var shortNn = SampleLetters.shortOnes(LetterLanguage.NN);
        var longNb = SampleLetters.longOnes(LetterLanguage.NB);
        var longNn = SampleLetters.longOnes(LetterLanguage.NN);
        return Stream.of(
                wanted(
                        shortNb.get(0),
                        "Bekreftelse på mottatt søknad",
                        "mottok søknaden 31. januar 2027",
                        "Søknaden gjelder koordinator.",
                        "Hva skjer nå?",
                        "svare innen 26. februar 2027",
                        "rett til veiledning"),
                wanted(
                        shortNn.get(0),
                        "Stadfesting på motteken søknad",
                        "tok imot søknaden 31. januar 2027",
                        "Søknaden gjeld koordinator.",
                        "Kva skjer no?",
                        "svare innan 26. februar 2027",
                        "rett til rettleiing"),
                wanted(
                        longNb.get(0),
                        "Bekreftelse på mottatt melding",
                        "31. januar 2027 en melding om at Nils Ánte kan ha behov",
                        "Meldingen kom fra Fjordane barneavdeling, seksjon for habilitering.",
                        "ikke i gang noe uten samtykke",
                        "viktig for familien"),
                wanted(
                        longNn.get(0),
                        "Stadfesting på motteken melding",
                        "31. januar 2027 imot ei melding om at Nils Ánte kan ha behov",
                        "Meldinga kom frå Fjordane barneavdeling, seksjon for habilitering.",
                        "ikkje i gang noko utan samtykke",
                        "viktig for familien"),
                wanted(shortNb.get(1), "mottok meldingen 31. januar 2027", "EPJ-2027-000417", "innen en måned"),
                wanted(shortNn.get(1), "tok imot meldinga 31. januar 2027", "EPJ-2027-000417", "innan ein månad"),
                wanted(
                        shortNb.get(2),
                        "Foreløpig svar",
                        "mottok søknaden 31. januar 2027",
                        "uvanlig mange søknader",
                        "kommunens generelle begrunnelse",
                        "vente svar innen 24. mars 2027",
                        "regnes fortsatt som mottatt 31. januar 2027"),
                wanted(
                        longNn.get(2),
                        "Førebels svar",
                        "tok imot ei melding om behov for koordinerte tenester 31. januar 2027",
                        "Behovet er langvarig",
                        "Áile, Čáhppe, Đuoddar, Eŋŋá, Šoaŋkká, Ŧievva og Žagar",
                        "vente svar innan 24. mars 2027",
                        "framleis rekna som motteken 31. januar 2027"),
                wanted(shortNb.get(3), "Foreløpig svar", "31. januar 2027", "fortsatt under behandling"),
                wanted(shortNn.get(3), "Førebels svar", "31. januar 2027", "framleis under behandling"),
                wanted(
                        shortNb.get(4),
                        "Du har fått innvilget koordinator",
                        "tatt en avgjørelse 1. mars 2027",
                        "Du har rett til koordinator",
                        "kontaktperson og veiviser for deg",
                        "Áile Vårdal",
                        "00 12 34 01",
                        "Fysio- og ergoterapi",
                        "10. mars 2027",
                        "Berit Øvrebø, 00 12 34 02",
                        "be om å bytte",
                        "Individuell plan er frivillig",
                        "registrert samtykke 26. februar 2027",
                        "rett til å få en",
                        "begynner klagefristen på nytt",
                        "klage til Statsforvalteren i Vestland",
                        "Send klagen til oss",
                        "fire uker fra du fikk dette brevet.",
                        "hjelper deg med å skrive klagen",
                        "Pasient- og brukerombudet",
                        "se dokumentene",
                        "ikke settes i verk"),
                wanted(
                        longNn.get(4),
                        "Familien har fått innvilga barnekoordinator",
                        "gjort vedtak 1. mars 2027",
                        "a. samordnar",
                        "e. sørgjer for framdrift",
                        "oppnemner barnekoordinator innan 15. mars 2027",
                        "det Koordinerande eining som har ansvaret",
                        "Kåre Lønning",
                        "00 12 34 00",
                        "ikkje byrje før vi har samtykke",
                        "Behovet er langvarig",
                        "usamd i vedtaket",
                        "fire veker frå du fekk dette brevet, og han går ikkje ut før 30. mars 2027.",
                        "Pasient- og brukarombodet",
                        "sjå dokumenta",
                        "ikkje blir sett i verk"),
                wanted(
                        shortNb.get(5),
                        "Du har fått innvilget individuell plan",
                        "Áile Vårdal",
                        "oppstartsmøte. Der",
                        "ikke i seg selv rett til flere tjenester",
                        "Til planen Registrert 26. februar 2027",
                        "Til å dele opplysninger Registrert 26. februar 2027",
                        "uenig i avgjørelsen"),
                wanted(
                        longNn.get(5),
                        "Nils Ánte har fått innvilga individuell plan",
                        "oppnemner koordinator innan 15. mars 2027",
                        "oppstartsmøte innan 16. april 2027",
                        "ikkje i seg sjølv rett til fleire tenester",
                        "Til planen Registrert 26. februar 2027",
                        "Til å dele opplysningar Ikkje registrert enno"),
                wanted(
                        shortNb.get(6),
                        "Du har fått koordinator",
                        "Áile Vårdal er oppnevnt som koordinator for deg fra 10. mars 2027",
                        "svarer Dialog og mestring"),
                wanted(
                        longNn.get(6),
                        "Familien får ny barnekoordinator",
                        "tek over som barnekoordinator for familien 10. mars 2027, etter Torbjørg Åsheim",
                        "gjeld til og med 31. desember 2027",
                        "endringar blant dei tilsette",
                        "Helsehuset Nord",
                        "svarar stadfortredaren"),
                wanted(
                        shortNb.get(7),
                        "Avslag på koordinator",
                        "tatt en avgjørelse 1. mars 2027",
                        "Vilkårene for koordinator",
                        "Behovet er langvarig: oppfylt.",
                        "koordinerte helse- og omsorgstjenester: ikke oppfylt. Du har én tjeneste.",
                        "Dette har vi lagt vekt på",
                        "det du selv har fortalt",
                        "også når ingen har rett til koordinator. Det er ingen flere tjenester å samordne.",
                        "søke på nytt",
                        "klage til Statsforvalteren i Vestland",
                        "fire uker fra du fikk dette brevet",
                        "hjelper deg med å skrive klagen",
                        "Pasient- og brukerombudet",
                        "ikke settes i verk"),
                wanted(
                        longNn.get(7),
                        "Avslag på barnekoordinator og koordinator",
                        "gjort vedtak 1. mars 2027",
                        "Vilkåra for barnekoordinator",
                        "nedsett funksjonsevne: ikkje oppfylt. Behovet er langvarig",
                        "Vilkåra for koordinator",
                        "Behovet er langvarig: oppfylt. Det varer.",
                        "Det er Langfjordbotn oppvekstsenter som har ansvaret",
                        "klage til Statsforvalteren i Vestland",
                        "han går ikkje ut før 30. mars 2027."),
                wanted(
                        shortNb.get(8),
                        "Avslag på individuell plan",
                        "Vilkårene for individuell plan",
                        "Behovet er langvarig: ikke oppfylt. Det er over til våren.",
                        "Send klagen til oss"),
                wanted(longNn.get(8), "Avslag på individuell plan", "Vilkåra for individuell plan", "usamd i vedtaket"),
                wanted(
                        shortNb.get(9),
                        "Tjenestene skal samordnes",
                        "Vi har vurdert søknaden.",
                        "Det er hjemmetjenesten som har ansvaret",
                        "Berit Øvrebø",
                        "00 12 34 02",
                        "Vi møtes hver måned.",
                        "Si fra om noe endrer seg"),
                wanted(
                        longNn.get(9),
                        "Tenestene skal samordnast",
                        "Vi har vurdert meldinga vi fekk.",
                        "Langfjordbotn oppvekstsenter, avdeling for barn og unge",
                        "00 12 34 01",
                        "Du kan søkje",
                        "eit skriftleg svar som du kan klage på"));
    }

    @ParameterizedTest
    @MethodSource("mandatory")
    void everyLetterSaysWhatItsKindMustSay(LetterOrder<?> order, List<String> wanted) {
        assertThat(text(order)).contains(wanted);
    }

    @Test
    void whoAppliedIsNotInvitedToApply() {
        assertThat(text(SampleLetters.shortOnes(LetterLanguage.NB).get(9))).doesNotContain("Du kan søke");
    }

    @Test
    void whoIsGivenAnotherSchemeInsteadIsToldSo() {
        var order = SampleLetters.shortOnes(LetterLanguage.NB).get(7);
        var refused = (SchemesRefused) order.contents();
        var instead = new SchemesRefused(
                refused.refused(),
                refused.decisionForm(),
                refused.decidedOn(),
                refused.considerations(),
                Scheme.CHILD_COORDINATOR,
                refused.coordination(),
                refused.appeal());

        assertThat(text(order)).doesNotContain("eget brev");
        assertThat(text(SampleOrder.order(
                        order.kind(), order.language(), SampleLetters.DECIDED, order.receiver(), null, instead)))
                .contains("Vi har innvilget barnekoordinator. Det står i et eget brev.");
    }

    @ParameterizedTest
    @MethodSource("letters")
    void aSenderLearnsNothingOfTheCase(SampleLetters.Sample sample) {
        if (sample.order().receiver().role() == ReceiverRole.SENDER) {
            assertThat(text(sample.order()))
                    .doesNotContainIgnoringCase("Nils", "innvilg", "avslag", "barnekoordinator");
        } else {
            assertThat(text(sample.order())).doesNotContain("taushetsplikten", "teieplikta");
        }
    }

    private static Arguments wanted(LetterOrder<?> order, String... wanted) {
        return Arguments.of(order, List.of(wanted));
    }

    private static String text(LetterOrder<?> order) {
        return LetterText.heard(RENDERER.render(order));
    }
}
