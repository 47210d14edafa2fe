package no.samtak.referral.letterorder.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samtak.contracts.letter.ReceiverRole;
import no.samtak.referral.casework.domain.CaseParty;
import no.samtak.referral.casework.domain.Mandate;
import no.samtak.referral.casework.domain.PartyRole;
import no.samtak.referral.casework.domain.Reach;
import no.samtak.referral.consent.domain.FindingKind;
import no.samtak.referral.person.domain.ParentalResponsibility;
import org.jspecify.annotations.Nullable;

/** Who of those on a case gets its letters, beside the person itself. */
public final class ReceiverRules {

    private ReceiverRules() {}

    /**
     * Each receiver with the role in which they are written to. Somebody who is blocked, or dead, gets nothing.
     *
     * @param decidesAlone whether the person is written to directly, from 16
     * @param findings those that count today
     */
    public static Map<CaseParty, ReceiverRole> receivers(
            List<CaseParty> parties,
            boolean decidesAlone,
            @Nullable ParentalResponsibility responsibility,
            Set<FindingKind> findings,
            LocalDate today) {
        Map<CaseParty, ReceiverRole> receivers = new LinkedHashMap<>();
        for (CaseParty party : parties) {
            ReceiverRole role = role(party, decidesAlone, responsibility, findings, today);
            if (role != null && party.reach() != Reach.DEAD && !party.blocked()) {
                receivers.put(party, role);
            }
        }
        return receivers;
    }

    private static @Nullable ReceiverRole role(
            CaseParty party,
            boolean decidesAlone,
            @Nullable ParentalResponsibility responsibility,
            Set<FindingKind> findings,
            LocalDate today) {
        boolean acts = party.role() == PartyRole.PROXY || party.role() == PartyRole.LEGAL_GUARDIAN;
        if (acts && party.mayDo(Mandate.Scope.LETTERS, today)) {
            return ReceiverRole.PROXY;
        }
        if (decidesAlone) {
            return null;
        }
        // Under a care order nothing goes to the parents by itself, nor to anybody whom the child does not want told.
        if (findings.contains(FindingKind.CARE_ORDER)) {
            return party.role() == PartyRole.CHILD_WELFARE ? ReceiverRole.CHILD_WELFARE : null;
        }
        boolean isTold = !findings.contains(FindingKind.PARENTS_NOT_INFORMED);
        return isTold && party.role().holds(responsibility) ? ReceiverRole.GUARDIAN : null;
    }
}
