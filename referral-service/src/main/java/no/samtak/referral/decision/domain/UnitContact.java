package no.samtak.referral.decision.domain;

/** Whom the person or family calls, and who is responsible for the unit, until a coordinator is named. */
public record UnitContact(String name, String phone) {

    /** Without the name. */
    @Override
    public String toString() {
        return "UnitContact[]";
    }
}
