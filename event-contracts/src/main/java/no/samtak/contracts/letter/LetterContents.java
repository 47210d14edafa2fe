package no.samtak.contracts.letter;

import java.util.List;

/** What a letter of one kind says to one sort of receiver. */
public sealed interface LetterContents
        permits ReceiptToParty,
                ReceiptToSender,
                DelayLetter,
                StatusToSender,
                DelayedAgain,
                MatterMovedOn,
                MatterHandedOver,
                RightBodyToSender,
                CoordinatorGranted,
                PlanGranted,
                SchemesRefused,
                CoordinatedWithoutRight,
                AdvanceNotice,
                AppealReceived,
                AppealSentOn,
                DecisionReversed,
                CoordinatorAppointed,
                MeetingCalled,
                MeetingMinutes,
                PlanRevisionDue,
                ComingOfAge,
                ConsentWithdrawn,
                CaseClosed {

    /** Mandatory contents of this kind that are absent; empty when the letter can be rendered. */
    List<MandatoryContent> missing();

    /**
     * The record that a letter of this kind carries to a receiver in this role; also what a JSON reader needs to know
     * before it reads the contents.
     *
     * @throws IllegalArgumentException for a letter that role never gets
     */
    static Class<? extends LetterContents> contentsType(LetterKind kind, ReceiverRole role) {
        return switch (role) {
            case SENDER -> toSender(kind);
            case RECEIVING_BODY -> toReceivingBody(kind);
            case MEETING_PARTICIPANT -> toMeetingParticipant(kind);
            case SELF, CHILD_OVER_15, GUARDIAN, PROXY, CHILD_WELFARE -> toParty(kind);
        };
    }

    private static Class<? extends LetterContents> toSender(LetterKind kind) {
        return switch (kind) {
            case L01 -> ReceiptToSender.class;
            case L02 -> StatusToSender.class;
            case L04 -> RightBodyToSender.class;
            default -> throw new IllegalArgumentException("A sender never gets " + kind);
        };
    }

    private static Class<? extends LetterContents> toReceivingBody(LetterKind kind) {
        return switch (kind) {
            case L04 -> MatterHandedOver.class;
            case L12 -> AppealSentOn.class;
            default -> throw new IllegalArgumentException("A receiving body never gets " + kind);
        };
    }

    private static Class<? extends LetterContents> toMeetingParticipant(LetterKind kind) {
        return switch (kind) {
            case L15 -> MeetingCalled.class;
            case L16 -> MeetingMinutes.class;
            default -> throw new IllegalArgumentException("Who only meets never gets " + kind);
        };
    }

    private static Class<? extends LetterContents> toParty(LetterKind kind) {
        return switch (kind) {
            case L01 -> ReceiptToParty.class;
            case L02 -> DelayLetter.class;
            case L03 -> DelayedAgain.class;
            case L04 -> MatterMovedOn.class;
            case L05 -> CoordinatorGranted.class;
            case L06, L08 -> SchemesRefused.class;
            case L07 -> PlanGranted.class;
            case L09 -> CoordinatedWithoutRight.class;
            case L10 -> AdvanceNotice.class;
            case L11 -> AppealReceived.class;
            case L12 -> AppealSentOn.class;
            case L13 -> DecisionReversed.class;
            case L14 -> CoordinatorAppointed.class;
            case L15 -> MeetingCalled.class;
            case L16 -> MeetingMinutes.class;
            case L17 -> PlanRevisionDue.class;
            case L18 -> ComingOfAge.class;
            case L19 -> ConsentWithdrawn.class;
            case L20 -> CaseClosed.class;
        };
    }
}
