package no.samtak.referral.assessment.domain;

import java.util.List;
import no.samtak.law.language.Text;
import no.samtak.referral.casework.domain.Scheme;

/** What the statutes ask. The same finding may answer a criterion of several schemes. */
public enum Criterion {
    /** Langvarig: the need lasts for some time, not necessarily for good. */
    NEED_IS_LONG_TERM("Behovet er langvarig", "Behovet er langvarig"),
    /** Koordinerte tjenester: several health and care services that must be seen together. */
    SERVICES_ARE_COORDINATED(
            "Behovet gjelder koordinerte helse- og omsorgstjenester",
            "Behovet gjeld koordinerte helse- og omsorgstenester"),
    CHILD_IS_UNDER_18_OR_EXPECTED(
            "Familien har barn under 18 år eller venter barn", "Familien har barn under 18 år eller ventar barn"),
    /** Serious illness, injury or disability. A diagnosis is never asked for. */
    CONDITION_IS_SERIOUS(
            "Barnet har alvorlig sykdom, skade eller nedsatt funksjonsevne",
            "Barnet har alvorleg sjukdom, skade eller nedsett funksjonsevne"),
    /** Sammensatte eller koordinerte tjenester: the wider test of the child coordinator. */
    SERVICES_ARE_COMPOUND_OR_COORDINATED(
            "Behovet gjelder sammensatte eller koordinerte helse- og omsorgstjenester",
            "Behovet gjeld samansette eller koordinerte helse- og omsorgstenester"),
    OTHER_WELFARE_SERVICES_ARE_NEEDED(
            "Det er også behov for andre velferdstjenester", "Det er òg behov for andre velferdstenester");

    private final String nb;
    private final String nn;

    Criterion(String nb, String nn) {
        this.nb = nb;
        this.nn = nn;
    }

    /** The criterion as a letter names it, without a full stop. */
    public Text words() {
        return new Text(nb, nn);
    }

    /**
     * All that must be met for the right to a scheme: koordinator (pbrl. § 2-5 b, hol. § 7-2) and individuell plan
     * (pbrl. § 2-5, hol. § 7-1) by the same test of need, barnekoordinator (pbrl. § 2-5 c, hol. § 7-2 a) by a stricter.
     */
    public static List<Criterion> of(Scheme scheme) {
        return switch (scheme) {
            case COORDINATOR, INDIVIDUAL_PLAN -> List.of(NEED_IS_LONG_TERM, SERVICES_ARE_COORDINATED);
            case CHILD_COORDINATOR ->
                List.of(
                        CHILD_IS_UNDER_18_OR_EXPECTED,
                        CONDITION_IS_SERIOUS,
                        NEED_IS_LONG_TERM,
                        SERVICES_ARE_COMPOUND_OR_COORDINATED,
                        OTHER_WELFARE_SERVICES_ARE_NEEDED);
        };
    }
}
