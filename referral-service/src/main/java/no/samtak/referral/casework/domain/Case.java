package no.samtak.referral.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import no.samtak.referral.person.domain.PersonId;

/**
 * A case from the first report to the last appeal. It begins the hour somebody reports a need, with a person id even
 * when nobody knows yet who it is about; the family is told before anything is sent home; findings are made and a named
 * person decides. Each referral on it has a month of its own, which ends only with an answer.
 *
 * @param receivedOn the first received date on the case, in Europe/Oslo; only a correction with its reason moves it
 * @param openedAt legal time
 * @param version counts every change and every event about the case
 */
public record Case(
        CaseId id,
        String reference,
        PersonId subject,
        CaseState state,
        FamilyContact family,
        LocalDate receivedOn,
        Instant openedAt,
        long version) {

    public Case inState(CaseState next) {
        return new Case(id, reference, subject, next, family, receivedOn, openedAt, version);
    }

    public Case withFamily(FamilyContact contact) {
        return new Case(id, reference, subject, state, contact, receivedOn, openedAt, version);
    }

    /** The same case about somebody else: two records were one person, or another child is still expected. */
    public Case about(PersonId other) {
        return new Case(id, reference, other, state, family, receivedOn, openedAt, version);
    }

    public Case receivedOn(LocalDate corrected) {
        return new Case(id, reference, subject, state, family, corrected, openedAt, version);
    }

    public Case next() {
        return new Case(id, reference, subject, state, family, receivedOn, openedAt, version + 1);
    }
}
