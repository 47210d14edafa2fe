package no.samtak.referral.person.domain;

/** Folkeregisteret's adressebeskyttelse. The grading of one covers the whole household, and the case. */
public enum AddressProtection {
    /** Not protected. */
    UGRADERT,
    /** Kode 7. */
    FORTROLIG,
    /** Kode 6: a named group only. */
    STRENGT_FORTROLIG,
    /** Kode 19: kode 6 by decision of a foreign authority. */
    STRENGT_FORTROLIG_UTLAND;

    /** True if nothing that tells where the person is may leave, and no letter leaves by itself. */
    public boolean hidesTheAddress() {
        return this != UGRADERT;
    }
}
