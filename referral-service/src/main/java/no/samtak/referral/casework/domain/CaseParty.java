package no.samtak.referral.casework.domain;

import java.time.LocalDate;
import no.samtak.referral.person.domain.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who acts for the person a case is about, or gets letters about it.
 *
 * @param blocked gets no letters, for a reason that stands in the trail of the case; nothing overrides it
 * @param mandate of a proxy or a legal guardian; null for anybody else
 */
public record CaseParty(
        PersonId personId,
        PartyRole role,
        Reach reach,
        @Nullable Mandate mandate,
        boolean blocked) {

    /** Somebody who can be reached and needs no mandate. */
    public CaseParty(PersonId personId, PartyRole role) {
        this(personId, role, Reach.REACHABLE, null, false);
    }

    /** The same role, filled by the one this party turned out to be. */
    public CaseParty as(PersonId other) {
        return new CaseParty(other, role, reach, mandate, blocked);
    }

    public CaseParty reached(Reach now) {
        return new CaseParty(personId, role, now, mandate, blocked);
    }

    public boolean mayDo(Mandate.Scope matter, LocalDate on) {
        return mandate != null && mandate.reaches(matter, on);
    }
}
