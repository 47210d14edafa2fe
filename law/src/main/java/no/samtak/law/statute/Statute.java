package no.samtak.law.statute;

import static no.samtak.law.statute.Act.COURTS_ACT;
import static no.samtak.law.statute.Act.HABILITATION_REGULATION;
import static no.samtak.law.statute.Act.HEALTH_AND_CARE_ACT;
import static no.samtak.law.statute.Act.INDIVIDUAL_PLAN_REGULATION;
import static no.samtak.law.statute.Act.PATIENT_RIGHTS_ACT;
import static no.samtak.law.statute.Act.PUBLIC_ADMINISTRATION_ACT;
import static no.samtak.law.statute.Act.PUBLIC_ADMINISTRATION_ACT_2025;

import java.time.LocalDate;
import java.util.Optional;
import no.samtak.law.language.LanguageForm;
import no.samtak.law.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * One section of an act, as a type. Code names the constant, never a string with a section sign.
 *
 * <p>{@link #verified()} says whether a public text of the section was read when it was entered here; the rest is
 * recalled and must be checked before anyone relies on it. docs/law.md lists both.
 */
public enum Statute {
    FVL_11A(
            PUBLIC_ADMINISTRATION_ACT,
            "§ 11 a",
            "saksbehandlingstid og foreløpig svar",
            "saksbehandlingstid og førebels svar",
            Since.FVL,
            "quoted at jusinfo.no"),
    FVL_16(PUBLIC_ADMINISTRATION_ACT, "§ 16", "forhåndsvarsel", "førehandsvarsel", Since.FVL, null),
    FVL_30(
            PUBLIC_ADMINISTRATION_ACT,
            "§ 30",
            "når klagen må være framsatt",
            "når klaga må vere framsett",
            Since.FVL,
            null),
    FVL_31(
            PUBLIC_ADMINISTRATION_ACT,
            "§ 31",
            "oversittet klagefrist",
            "oversiten klagefrist",
            Since.FVL,
            "named in helsedirektoratet.no, circular on pbrl § 7-5"),
    FVL_33(PUBLIC_ADMINISTRATION_ACT, "§ 33", "forberedelse av klagesaken", "førebuing av klagesaka", Since.FVL, null),
    DL_148(
            COURTS_ACT,
            "§ 148",
            "hvordan frister på uker og måneder regnes",
            "korleis fristar på veker og månader blir rekna",
            Since.DL,
            "second paragraph quoted at advokat-teigstad.no/straffeloven-13"),
    DL_149(
            COURTS_ACT,
            "§ 149",
            "frist som ender på en helgedag",
            "frist som endar på ein helgedag",
            Since.DL,
            "first paragraph quoted at advokat-teigstad.no/straffeloven-13"),
    HOL_3_4(
            HEALTH_AND_CARE_ACT,
            "§ 3-4",
            "samarbeid og samordning",
            "samarbeid og samordning",
            Since.CHILD_COORDINATOR_REFORM,
            null),
    HOL_7_1(
            HEALTH_AND_CARE_ACT,
            "§ 7-1",
            "individuell plan",
            "individuell plan",
            Since.HEALTH_REFORM,
            "helsedirektoratet.no, circular on pbrl § 2-5"),
    HOL_7_2(
            HEALTH_AND_CARE_ACT,
            "§ 7-2",
            "koordinator",
            "koordinator",
            Since.HEALTH_REFORM,
            "trondheim.kommune.no and the five source pages"),
    HOL_7_2A(
            HEALTH_AND_CARE_ACT,
            "§ 7-2 a",
            "barnekoordinator",
            "barnekoordinator",
            Since.CHILD_COORDINATOR_REFORM,
            "helsedirektoratet.no, circular on pbrl § 2-5 c; pages of Vefsn, Lyngdal and Nes"),
    HOL_7_3(
            HEALTH_AND_CARE_ACT,
            "§ 7-3",
            "koordinerende enhet",
            "koordinerande eining",
            Since.HEALTH_REFORM,
            "helsedirektoratet.no, guide on rehabilitation, 12.2"),
    PBRL_2_5(
            PATIENT_RIGHTS_ACT,
            "§ 2-5",
            "rett til individuell plan",
            "rett til individuell plan",
            Since.PBRL,
            "helsedirektoratet.no, circular on § 2-5"),
    PBRL_2_5B(
            PATIENT_RIGHTS_ACT,
            "§ 2-5 b",
            "rett til koordinator",
            "rett til koordinator",
            Since.CHILD_COORDINATOR_REFORM,
            "helsedirektoratet.no, circular on § 2-5 b"),
    PBRL_2_5C(
            PATIENT_RIGHTS_ACT,
            "§ 2-5 c",
            "rett til barnekoordinator",
            "rett til barnekoordinator",
            Since.CHILD_COORDINATOR_REFORM,
            "helsedirektoratet.no, circular on § 2-5 c"),
    PBRL_2_7(
            PATIENT_RIGHTS_ACT,
            "§ 2-7",
            "forholdet til forvaltningsloven",
            "forholdet til forvaltningslova",
            Since.PBRL,
            "helsedirektoratet.no, circular on § 2-7, its end not seen"),
    PBRL_4_3(
            PATIENT_RIGHTS_ACT,
            "§ 4-3",
            "hvem som har samtykkekompetanse",
            "kven som har samtykkekompetanse",
            Since.PBRL,
            "bufdir.no and helsedirektoratet.no"),
    PBRL_4_4(
            PATIENT_RIGHTS_ACT,
            "§ 4-4",
            "samtykke på vegne av barn",
            "samtykke på vegner av barn",
            Since.PBRL,
            "bufdir.no"),
    PBRL_4_5(
            PATIENT_RIGHTS_ACT,
            "§ 4-5",
            "samtykke på vegne av ungdom mellom 16 og 18 år uten samtykkekompetanse",
            "samtykke på vegner av ungdom mellom 16 og 18 år utan samtykkekompetanse",
            Since.PBRL,
            null),
    PBRL_4_6(
            PATIENT_RIGHTS_ACT,
            "§ 4-6",
            "myndige uten samtykkekompetanse",
            "myndige utan samtykkekompetanse",
            Since.PBRL,
            "helsedirektoratet.no, circular on § 2-5, which names it"),
    PBRL_7_2(
            PATIENT_RIGHTS_ACT,
            "§ 7-2",
            "klage til statsforvalteren",
            "klage til statsforvaltaren",
            Since.HEALTH_REFORM,
            "helsedirektoratet.no, circular on § 7-2"),
    PBRL_7_5(
            PATIENT_RIGHTS_ACT,
            "§ 7-5",
            "klagefrist på fire uker",
            "klagefrist på fire veker",
            Since.HEALTH_REFORM,
            "helsedirektoratet.no, circular on § 7-5"),
    HABILITATION_19(
            HABILITATION_REGULATION,
            "§ 19",
            "innholdet i en individuell plan, til 2022",
            "innhaldet i ein individuell plan, til 2022",
            Since.HEALTH_REFORM,
            Since.CHILD_COORDINATOR_REFORM.minusDays(1),
            "list of contents at kurs.helsekompetanse.no"),
    IP_REGULATION(
            INDIVIDUAL_PLAN_REGULATION,
            "",
            "individuell plan ved ytelse av velferdstjenester",
            "individuell plan ved yting av velferdstenester",
            Since.CHILD_COORDINATOR_REFORM,
            "statsforvalteren.no/nb/vestland, on the new regulation; its section numbers not read"),
    FVL_2025_17(
            PUBLIC_ADMINISTRATION_ACT_2025,
            "§ 17",
            "saksbehandlingstid og foreløpig svar",
            "saksbehandlingstid og førebels svar",
            null,
            "Lovtidend 2025, LOV-2025-06-20-81"),
    FVL_2025_42(
            PUBLIC_ADMINISTRATION_ACT_2025,
            "§ 42",
            "forhåndsvarsel",
            "førehandsvarsel",
            null,
            "Lovtidend 2025, LOV-2025-06-20-81"),
    FVL_2025_58(
            PUBLIC_ADMINISTRATION_ACT_2025,
            "§ 58",
            "når parten skal få vite om et vedtak",
            "når parten skal få vite om eit vedtak",
            null,
            "Lovtidend 2025, LOV-2025-06-20-81"),
    FVL_2025_63(
            PUBLIC_ADMINISTRATION_ACT_2025,
            "§ 63",
            "klagefrist",
            "klagefrist",
            null,
            "Lovtidend 2025, LOV-2025-06-20-81"),
    FVL_2025_65(
            PUBLIC_ADMINISTRATION_ACT_2025,
            "§ 65",
            "klage etter at fristen er ute",
            "klage etter at fristen er ute",
            null,
            "Lovtidend 2025, LOV-2025-06-20-81"),
    FVL_2025_67(
            PUBLIC_ADMINISTRATION_ACT_2025,
            "§ 67",
            "forberedelse av klagesaken",
            "førebuing av klagesaka",
            null,
            "Lovtidend 2025, LOV-2025-06-20-81");

    private final Act act;
    private final String section;
    private final String nb;
    private final String nn;
    private final @Nullable LocalDate effectiveFrom;
    private final @Nullable LocalDate effectiveTo;
    private final @Nullable String source;

    Statute(Act act, String section, String nb, String nn, @Nullable LocalDate effectiveFrom, @Nullable String source) {
        this(act, section, nb, nn, effectiveFrom, null, source);
    }

    Statute(
            Act act,
            String section,
            String nb,
            String nn,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            @Nullable String source) {
        this.act = act;
        this.section = section;
        this.nb = nb;
        this.nn = nn;
        this.effectiveFrom = effectiveFrom;
        this.effectiveTo = effectiveTo;
        this.source = source;
    }

    public Act act() {
        return act;
    }

    /** The section with its sign, for example {@code § 7-2 a}; empty where the whole regulation is meant. */
    public String section() {
        return section;
    }

    /** What the section is about, in the product's own words. */
    public Text title() {
        return new Text(nb, nn);
    }

    /**
     * The first day in force, for an old section that of its act; empty while the act waits to be put into force.
     */
    public Optional<LocalDate> effectiveFrom() {
        return Optional.ofNullable(effectiveFrom);
    }

    /** The last day in force; empty while it lasts. */
    public Optional<LocalDate> effectiveTo() {
        return Optional.ofNullable(effectiveTo);
    }

    /** The reference as it is written in a letter: {@code helse- og omsorgstjenesteloven § 7-2 a}. */
    public String reference(LanguageForm form) {
        return (act.shortTitle().in(form) + " " + section).strip();
    }

    public boolean isInForceOn(LocalDate date) {
        return effectiveFrom != null
                && !date.isBefore(effectiveFrom)
                && (effectiveTo == null || !date.isAfter(effectiveTo));
    }

    /** The public text in which the section was read; empty where it is only recalled. */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    public boolean verified() {
        return source != null;
    }

    private static final class Since {
        static final LocalDate DL = LocalDate.of(1927, 7, 1);
        static final LocalDate FVL = LocalDate.of(1970, 1, 1);
        static final LocalDate PBRL = LocalDate.of(2001, 1, 1);
        static final LocalDate HEALTH_REFORM = LocalDate.of(2012, 1, 1);
        static final LocalDate CHILD_COORDINATOR_REFORM = LocalDate.of(2022, 8, 1);
    }
}
