package no.samtak.contracts.event;

import java.util.UUID;

/**
 * A fact that one service tells the others. Ids, codes and legal facts only: never free text, a name, a birth number,
 * an address or a place. Who needs more asks the owner over REST.
 *
 * <p>A released record is never changed in a way that breaks a reader: an incompatible fact is a new record with the
 * next version in its name. Readers ignore fields they do not know.
 */
public sealed interface Event
        permits AdvanceNoticeClosedV1,
                AdvanceNoticeGivenV1,
                AppealAdmittedV1,
                AppealCarriedOutV1,
                AppealDismissedV1,
                AppealForwardedV1,
                AppealReceivedV1,
                AppealReconsideredV1,
                AppealReversedV1,
                AppealSettledV1,
                AppointmentEndedV1,
                AppointmentPausedV1,
                CaseAssignedV1,
                CaseClosedV1,
                CaseHiddenV1,
                CaseTakenOverV1,
                ConsentCompletedV1,
                ConsentGivenV1,
                ConsentLapsedV1,
                ConsentWithdrawnV1,
                CoordinatorAppointedV1,
                DeadlineAnnouncedV1,
                DeadlineMetV1,
                DeadlineVoidedV1,
                DeadlineWarnedV1,
                DecisionDispatchedV1,
                DecisionKnownV1,
                DecisionMadeV1,
                DecisionSubmittedV1,
                DisagreementSettledV1,
                LetterCameBackV1,
                LetterDispatchedV1,
                LetterOrderedV1,
                LetterReleaseChangedV1,
                PersonMergedV1,
                PersonSplitV1,
                PlanActivatedV1,
                PlanClosedV1,
                PlanFrozenV1,
                PlanOpenedV1,
                PlanRevisionBegunV1,
                ReferralCancelledV1,
                ReferralCorrectedV1,
                ReferralForwardedV1,
                ReferralRegisteredV1,
                ReferralSupplementedV1,
                SchemeGrantedV1,
                ServicesDisagreedV1,
                SharingScopeChangedV1 {

    /** The aggregate the fact is about; also the key that keeps its facts in order. */
    UUID subject();
}
