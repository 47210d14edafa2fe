package no.samtak.referral.person.domain;

import java.time.LocalDate;

/**
 * Why somebody is no longer there. From then on nothing that waits to be sent about them may leave.
 *
 * @param on in Europe/Oslo
 */
public record Gone(Why why, LocalDate on) {

    public enum Why {
        PERSON_DIED,
        PREGNANCY_ENDED
    }
}
