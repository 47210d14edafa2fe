package no.samtak.law.rulebook;

import static no.samtak.law.statute.Statute.DL_148;
import static no.samtak.law.statute.Statute.DL_149;
import static no.samtak.law.statute.Statute.FVL_11A;
import static no.samtak.law.statute.Statute.FVL_16;
import static no.samtak.law.statute.Statute.FVL_2025_17;
import static no.samtak.law.statute.Statute.FVL_2025_42;
import static no.samtak.law.statute.Statute.FVL_2025_58;
import static no.samtak.law.statute.Statute.FVL_2025_63;
import static no.samtak.law.statute.Statute.FVL_2025_65;
import static no.samtak.law.statute.Statute.FVL_2025_67;
import static no.samtak.law.statute.Statute.FVL_30;
import static no.samtak.law.statute.Statute.FVL_31;
import static no.samtak.law.statute.Statute.FVL_33;
import static no.samtak.law.statute.Statute.HOL_3_4;
import static no.samtak.law.statute.Statute.HOL_7_1;
import static no.samtak.law.statute.Statute.HOL_7_2;
import static no.samtak.law.statute.Statute.HOL_7_2A;
import static no.samtak.law.statute.Statute.IP_REGULATION;
import static no.samtak.law.statute.Statute.PBRL_2_5;
import static no.samtak.law.statute.Statute.PBRL_2_5B;
import static no.samtak.law.statute.Statute.PBRL_2_5C;
import static no.samtak.law.statute.Statute.PBRL_7_2;
import static no.samtak.law.statute.Statute.PBRL_7_5;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samtak.law.language.Text;
import no.samtak.law.statute.LegalReference;
import no.samtak.law.statute.Statute;

/** Every rulebook the product knows, and the one that applies on a date. */
public final class Rulebooks {

    /** From the child coordinator reform of 1 August 2022. */
    private static final LocalDate REFORM = LocalDate.of(2022, 8, 1);

    private static final LegalReference MONTH_ENDS = because(
            DL_148,
            "Én måned slutter på dagen med samme tall i neste måned, eller på den siste dagen om tallet mangler.",
            "Éin månad sluttar på dagen med same tal i neste månad, eller på den siste dagen om talet manglar.");
    private static final LegalReference WEEKS_END = because(
            DL_148,
            "Fire uker slutter på samme ukedag fire uker senere.",
            "Fire veker sluttar på same vekedag fire veker seinare.");
    private static final LegalReference ROLLS_FORWARD = because(
            DL_149,
            "En frist som ender på en lørdag eller helgedag, løper til nærmeste virkedag.",
            "Ein frist som endar på ein laurdag eller helgedag, løper til næraste yrkedag.");
    private static final LegalReference NOT_FOR_THE_MUNICIPALITY = because(
            DL_149,
            "At en frist løper til neste virkedag, gjelder den som klager. Kommunen sender brevet siste virkedag før.",
            "At ein frist løper til neste yrkedag, gjeld den som klagar. Kommunen sender brevet siste yrkedag før.");
    private static final LegalReference FOUR_WEEKS = because(
            PBRL_7_5,
            "Klagefristen er fire uker fra den som klager, fikk eller burde ha fått vite nok om avgjørelsen.",
            "Klagefristen er fire veker frå den som klagar, fekk eller burde ha fått vite nok om avgjerda.");
    private static final LegalReference TO_THE_COUNTY_GOVERNOR = because(
            PBRL_7_2,
            "Klagen går til statsforvalteren og sendes til kommunen.",
            "Klaga går til statsforvaltaren og blir send til kommunen.");

    private static final Text ASKED_FIRST = new Text(
            "Den som får ordningen endret eller avsluttet, skal varsles og få uttale seg først.",
            "Den som får ordninga endra eller avslutta, skal varslast og få uttale seg først.");
    private static final Text LATE_APPEAL = new Text(
            "En klage som kommer for sent, kan tas inn når den som klager ikke kan lastes, eller når særlige grunner taler for det, men ikke senere enn et år etter avgjørelsen.",
            "Ei klage som kjem for seint, kan takast inn når den som klagar ikkje kan lastast, eller når særlege grunnar taler for det, men ikkje seinare enn eit år etter avgjerda.");
    private static final Text PREPARED = new Text(
            "Kommunen undersøker klagen, kan endre avgjørelsen og sender ellers saken til klageinstansen med en uttalelse som partene får kopi av.",
            "Kommunen undersøkjer klaga, kan endre avgjerda og sender elles saka til klageinstansen med ei fråsegn som partane får kopi av.");

    private static final Rulebook REFORM_2022 = new Rulebook(
            new RulebookVersion("2022-08-01.1"),
            REFORM,
            rules(
                    List.of(
                            because(
                                    FVL_11A,
                                    "Kan en henvendelse ikke besvares innen en måned, skal kommunen gi et foreløpig"
                                            + " svar med grunnen og når svaret kan ventes.",
                                    "Kan ein førespurnad ikkje svarast på innan ein månad, skal kommunen gi eit"
                                            + " førebels svar med grunnen og når svaret kan ventast."),
                            MONTH_ENDS,
                            NOT_FOR_THE_MUNICIPALITY),
                    List.of(because(
                            FVL_11A,
                            "Den som har fått vite når svaret kan ventes, skal få vite det igjen når datoen ikke holder.",
                            "Den som har fått vite når svaret kan ventast, skal få vite det igjen når datoen ikkje"
                                    + " held.")),
                    List.of(
                            FOUR_WEEKS,
                            TO_THE_COUNTY_GOVERNOR,
                            because(
                                    FVL_30,
                                    "Klagen er i tide når den er sendt før fristen er ute.",
                                    "Klaga er i tide når ho er send før fristen er ute."),
                            WEEKS_END,
                            ROLLS_FORWARD),
                    List.of(because(FVL_16, ASKED_FIRST.nb(), ASKED_FIRST.nn())),
                    List.of(because(FVL_31, LATE_APPEAL.nb(), LATE_APPEAL.nn())),
                    List.of(because(FVL_33, PREPARED.nb(), PREPARED.nn()))));

    /** LOV-2025-06-20-81 is adopted; the King decides when it comes into force, and no date is known. */
    private static final Rulebook PUBLIC_ADMINISTRATION_ACT_2025 = new Rulebook(
            new RulebookVersion("LOV-2025-06-20-81.1"),
            null,
            rules(
                    List.of(
                            because(
                                    FVL_2025_17,
                                    "Tar det mer enn en måned å besvare en henvendelse, skal kommunen gi et foreløpig"
                                            + " svar med forventet tid.",
                                    "Tek det meir enn ein månad å svare på ein førespurnad, skal kommunen gi eit"
                                            + " førebels svar med forventa tid."),
                            MONTH_ENDS,
                            NOT_FOR_THE_MUNICIPALITY),
                    List.of(because(
                            FVL_2025_17,
                            "Blir saken vesentlig forsinket ut over tiden som er sagt, skal kommunen sende nytt brev med"
                                    + " grunnen og ny forventet tid.",
                            "Blir saka vesentleg forseinka ut over tida som er sagd, skal kommunen sende nytt brev med"
                                    + " grunnen og ny forventa tid.")),
                    List.of(
                            FOUR_WEEKS,
                            TO_THE_COUNTY_GOVERNOR,
                            because(
                                    FVL_2025_63,
                                    "Klagefristen beregnes etter domstolloven §§ 148 og 149.",
                                    "Klagefristen blir rekna etter domstollova §§ 148 og 149."),
                            WEEKS_END,
                            ROLLS_FORWARD),
                    List.of(
                            because(FVL_2025_42, ASKED_FIRST.nb(), ASKED_FIRST.nn()),
                            because(
                                    FVL_2025_58,
                                    "Blir saken avsluttet uten vedtak, skal parten få vite det.",
                                    "Blir saka avslutta utan vedtak, skal parten få vite det.")),
                    List.of(because(FVL_2025_65, LATE_APPEAL.nb(), LATE_APPEAL.nn())),
                    List.of(because(FVL_2025_67, PREPARED.nb(), PREPARED.nn()))));

    private static final List<Rulebook> ALL = List.of(REFORM_2022, PUBLIC_ADMINISTRATION_ACT_2025);

    private Rulebooks() {}

    /**
     * The rulebook in force on this date in Norway.
     *
     * @throws NoRulebookInForce before {@link #earliest()}
     */
    public static Rulebook at(LocalDate date) {
        return select(ALL, date).orElseThrow(() -> new NoRulebookInForce(date));
    }

    /** The rulebook that a decision or deadline was made under. */
    public static Optional<Rulebook> byVersion(RulebookVersion version) {
        return ALL.stream().filter(book -> book.version().equals(version)).findFirst();
    }

    /** Every rulebook, those that wait to be put into force included. */
    public static List<Rulebook> all() {
        return ALL;
    }

    /** The first date a rulebook is known for. */
    public static LocalDate earliest() {
        return REFORM;
    }

    /** Of these rulebooks, the last one whose first day has come. One without a first day is never chosen. */
    public static Optional<Rulebook> select(Collection<Rulebook> rulebooks, LocalDate date) {
        return rulebooks.stream()
                .flatMap(book -> book.effectiveFrom().map(from -> new Dated(from, book)).stream())
                .filter(dated -> !date.isBefore(dated.from()))
                .max(Comparator.comparing(Dated::from))
                .map(Dated::book);
    }

    private record Dated(LocalDate from, Rulebook book) {}

    /** What changes with the Public Administration Act; the health law is the same in both rulebooks. */
    private static Map<Rule, List<LegalReference>> rules(
            List<LegalReference> delayLetter,
            List<LegalReference> promisedAnswer,
            List<LegalReference> appeal,
            List<LegalReference> advanceNotice,
            List<LegalReference> lateAppeal,
            List<LegalReference> appealPreparation) {
        Map<Rule, List<LegalReference>> rules = new EnumMap<>(Rule.class);
        rules.put(Rule.DELAY_LETTER, delayLetter);
        rules.put(Rule.PROMISED_ANSWER, promisedAnswer);
        rules.put(Rule.APPEAL, appeal);
        rules.put(Rule.ADVANCE_NOTICE, advanceNotice);
        rules.put(Rule.LATE_APPEAL, lateAppeal);
        rules.put(Rule.APPEAL_PREPARATION, appealPreparation);
        rules.put(
                Rule.COORDINATOR,
                List.of(
                        because(
                                PBRL_2_5B,
                                "Den som trenger langvarige og koordinerte helse- og omsorgstjenester, har rett til"
                                        + " koordinator.",
                                "Den som treng langvarige og koordinerte helse- og omsorgstenester, har rett til"
                                        + " koordinator."),
                        because(
                                HOL_7_2,
                                "Kommunen skal tilby koordinator, også til den som ikke ønsker individuell plan.",
                                "Kommunen skal tilby koordinator, også til den som ikkje ønskjer individuell plan.")));
        rules.put(
                Rule.CHILD_COORDINATOR,
                List.of(
                        because(
                                PBRL_2_5C,
                                "Familien har rett til barnekoordinator når den har eller venter barn med alvorlig"
                                        + " sykdom, skade eller nedsatt funksjonsevne som vil trenge langvarige og"
                                        + " sammensatte eller koordinerte tjenester.",
                                "Familien har rett til barnekoordinator når han har eller ventar barn med alvorleg"
                                        + " sjukdom, skade eller nedsett funksjonsevne som vil trenge langvarige og"
                                        + " samansette eller koordinerte tenester."),
                        because(
                                HOL_7_2A,
                                "Kommunen skal oppnevne barnekoordinatoren.",
                                "Kommunen skal oppnemne barnekoordinatoren.")));
        rules.put(
                Rule.INDIVIDUAL_PLAN,
                List.of(
                        because(
                                PBRL_2_5,
                                "Den som trenger langvarige og koordinerte tjenester, har rett til individuell plan.",
                                "Den som treng langvarige og koordinerte tenester, har rett til individuell plan."),
                        because(
                                HOL_7_1,
                                "Kommunen skal utarbeide planen sammen med den det gjelder.",
                                "Kommunen skal utarbeide planen saman med den det gjeld."),
                        because(
                                IP_REGULATION,
                                "Forskriften sier hva en plan skal inneholde.",
                                "Forskrifta seier kva ein plan skal innehalde.")));
        rules.put(
                Rule.COORDINATION_DUTY,
                List.of(because(
                        HOL_3_4,
                        "Kommunen skal samordne tjenestene også når ingen har rett til koordinator.",
                        "Kommunen skal samordne tenestene også når ingen har rett til koordinator.")));
        return rules;
    }

    private static LegalReference because(Statute statute, String nb, String nn) {
        return new LegalReference(statute, new Text(nb, nn));
    }
}
