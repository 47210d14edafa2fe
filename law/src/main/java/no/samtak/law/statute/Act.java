package no.samtak.law.statute;

import no.samtak.law.language.Text;

/** The acts and regulations that the product rests on. */
public enum Act {
    COURTS_ACT("LOV-1915-08-13-5", "domstolloven", "domstollova"),
    PUBLIC_ADMINISTRATION_ACT("LOV-1967-02-10", "forvaltningsloven", "forvaltningslova"),
    PATIENT_RIGHTS_ACT("LOV-1999-07-02-63", "pasient- og brukerrettighetsloven", "pasient- og brukarrettigheitslova"),
    HEALTH_AND_CARE_ACT("LOV-2011-06-24-30", "helse- og omsorgstjenesteloven", "helse- og omsorgstenestelova"),
    HABILITATION_REGULATION(
            "FOR-2011-12-16-1256",
            "forskrift om habilitering, rehabilitering og koordinator",
            "forskrift om habilitering, rehabilitering og koordinator"),
    INDIVIDUAL_PLAN_REGULATION("FOR-2022-06-22-1110", "forskrift om individuell plan", "forskrift om individuell plan"),
    PUBLIC_ADMINISTRATION_ACT_2025("LOV-2025-06-20-81", "forvaltningsloven (2025)", "forvaltningslova (2025)");

    private final String lovdataId;
    private final String nb;
    private final String nn;

    Act(String lovdataId, String nb, String nn) {
        this.lovdataId = lovdataId;
        this.nb = nb;
        this.nn = nn;
    }

    /** The identifier in the official register Lovdata, for example {@code LOV-2011-06-24-30}. */
    public String lovdataId() {
        return lovdataId;
    }

    /** What the act is called in a sentence. */
    public Text shortTitle() {
        return new Text(nb, nn);
    }
}
