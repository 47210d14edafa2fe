package no.samtak.referral.intake.domain;

import java.util.List;
import java.util.Set;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.CaseTaskKind;
import no.samtak.referral.casework.domain.FamilyContact;

/** What to do with a message. */
public sealed interface IntakeDecision {

    /** Register it. */
    record Register(CaseState firstState, FamilyContact family, Set<CaseTaskKind> tasks) implements IntakeDecision {
        public Register {
            tasks = Set.copyOf(tasks);
        }
    }

    /** The same message once more: one case, and the first answer again. */
    record AlreadyRegistered(ReferralId referralId) implements IntakeDecision {}

    /** The sender has used the id for something else. A person looks at it. */
    record SameIdOtherContent(ReferralId referralId) implements IntakeDecision {}

    /** Nothing is stored. */
    record Refused(List<IntakeRefusal> reasons) implements IntakeDecision {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
