package no.samtak.referral.assessment.domain;

import no.samtak.law.language.Text;

/** Why a rule answers as it does. The answer belongs to the ground: the same facts never give two answers. */
public enum Ground {
    NOT_FOUND_OUT(Answer.UNANSWERED, "Ikke undersøkt ennå.", "Ikkje undersøkt enno."),

    NEED_LASTS_FOR_GOOD(Answer.MET, "Behovet er varig.", "Behovet er varig."),
    LONGER_THAN_GUIDE(
            Answer.MET,
            "Behovet er ventet å vare lenger enn kommunens rettesnor.",
            "Behovet er venta å vare lenger enn rettesnora til kommunen."),
    NOT_LONGER_THAN_GUIDE(
            Answer.NEEDS_JUDGEMENT,
            "Behovet er ikke ventet å vare lenger enn kommunens rettesnor. Rettesnoren er ikke et vilkår:"
                    + " behovet må vurderes konkret.",
            "Behovet er ikkje venta å vare lenger enn rettesnora til kommunen. Rettesnora er ikkje eit vilkår:"
                    + " behovet må vurderast konkret."),
    A_YEAR_OR_MORE(
            Answer.MET,
            "Behovet er ventet å vare et år eller mer. Loven krever en viss varighet, ikke et bestemt antall måneder.",
            "Behovet er venta å vare eit år eller meir. Lova krev at det varer ei viss tid, ikkje eit bestemt tal"
                    + " månader."),
    LESS_THAN_A_YEAR(
            Answer.NEEDS_JUDGEMENT,
            "Behovet er ventet å vare kortere enn et år. Loven krever en viss varighet, ikke et bestemt antall"
                    + " måneder: behovet må vurderes konkret.",
            "Behovet er venta å vare kortare enn eit år. Lova krev at det varer ei viss tid, ikkje eit bestemt tal"
                    + " månader: behovet må vurderast konkret."),

    SEVERAL_SERVICES(
            Answer.MET,
            "Behovet gjelder flere helse- og omsorgstjenester som må ses i sammenheng.",
            "Behovet gjeld fleire helse- og omsorgstenester som må sjåast i samanheng."),
    COMPOUND_SERVICES(
            Answer.MET,
            "Behovet for helse- og omsorgstjenester er sammensatt.",
            "Behovet for helse- og omsorgstenester er samansett."),
    FEWER_SERVICES_THAN_GUIDE(
            Answer.NEEDS_JUDGEMENT,
            "Behovet gjelder færre helse- og omsorgstjenester enn kommunens rettesnor. Rettesnoren er ikke et vilkår:"
                    + " behovet må vurderes konkret.",
            "Behovet gjeld færre helse- og omsorgstenester enn rettesnora til kommunen. Rettesnora er ikkje eit"
                    + " vilkår: behovet må vurderast konkret."),
    ONE_SERVICE(
            Answer.NEEDS_JUDGEMENT,
            "Behovet gjelder én helse- og omsorgstjeneste. Om det likevel må samordnes, må vurderes konkret.",
            "Behovet gjeld éi helse- og omsorgsteneste. Om det likevel må samordnast, må vurderast konkret."),
    NO_HEALTH_SERVICE(
            Answer.NOT_MET,
            "Ingen av tjenestene det er behov for, er en helse- og omsorgstjeneste.",
            "Ingen av tenestene det er behov for, er ei helse- og omsorgsteneste."),
    SERVICES_STAND_ALONE(
            Answer.NOT_MET,
            "Tjenestene trenger ikke å bli sett i sammenheng.",
            "Tenestene treng ikkje å bli sett i samanheng."),

    CHILD_IS_EXPECTED(Answer.MET, "Familien venter barn.", "Familien ventar barn."),
    UNDER_18(Answer.MET, "Barnet er under 18 år.", "Barnet er under 18 år."),
    OFFERED_AFTER_18(
            Answer.NEEDS_JUDGEMENT,
            "Retten etter loven slutter ved 18 år. Kommunen kan velge å tilby barnekoordinator lenger.",
            "Retten etter lova sluttar ved 18 år. Kommunen kan velje å tilby barnekoordinator lenger."),
    OVER_18(Answer.NOT_MET, "Personen har fylt 18 år.", "Personen har fylt 18 år."),
    AGE_UNKNOWN(Answer.NEEDS_JUDGEMENT, "Fødselsdatoen er ikke kjent.", "Fødselsdatoen er ikkje kjend."),

    SERIOUS_CONDITION(
            Answer.MET,
            "Barnet har alvorlig sykdom, skade eller nedsatt funksjonsevne. En diagnose kreves ikke.",
            "Barnet har alvorleg sjukdom, skade eller nedsett funksjonsevne. Ein diagnose er ikkje kravd."),
    SERIOUSNESS_UNCLEAR(
            Answer.NEEDS_JUDGEMENT,
            "Om sykdommen, skaden eller funksjonsnedsettelsen er alvorlig, må vurderes konkret. En diagnose kreves"
                    + " ikke.",
            "Om sjukdommen, skaden eller funksjonsnedsetjinga er alvorleg, må vurderast konkret. Ein diagnose er"
                    + " ikkje kravd."),
    NO_CONDITION(
            Answer.NOT_MET,
            "Det er ikke beskrevet noen sykdom, skade eller nedsatt funksjonsevne hos barnet.",
            "Det er ikkje beskrive nokon sjukdom, skade eller nedsett funksjonsevne hos barnet."),

    OTHER_SERVICES_NAMED(
            Answer.MET, "Barnet trenger også andre velferdstjenester.", "Barnet treng òg andre velferdstenester."),
    NO_OTHER_SERVICE_NAMED(
            Answer.NEEDS_JUDGEMENT,
            "Ingen andre velferdstjenester er nevnt. Om barnet vil få behov for dem, må vurderes konkret.",
            "Ingen andre velferdstenester er nemnde. Om barnet vil få behov for dei, må vurderast konkret.");

    private final Answer answer;
    private final String nb;
    private final String nn;

    Ground(Answer answer, String nb, String nn) {
        this.answer = answer;
        this.nb = nb;
        this.nn = nn;
    }

    public Answer answer() {
        return answer;
    }

    /** A sentence for the reader of the answer. */
    public Text why() {
        return new Text(nb, nn);
    }
}
