package no.samtak.referral.casework.domain;

import java.util.UUID;

/** Identifies a case (sak): the aggregate that referrals, deadlines, decisions and letters hang on. */
public record CaseId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
