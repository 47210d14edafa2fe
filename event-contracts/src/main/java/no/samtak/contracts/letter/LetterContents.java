package no.samtak.contracts.letter;

import java.util.List;

/** What a letter of one kind says to one sort of receiver. */
public sealed interface LetterContents
        permits ReceiptToParty,
                ReceiptToSender,
                DelayLetter,
                StatusToSender,
                CoordinatorGranted,
                PlanGranted,
                SchemesRefused,
                CoordinatedWithoutRight,
                CoordinatorAppointed {

    /** Mandatory contents of this kind that are absent; empty when the letter can be rendered. */
    List<MandatoryContent> missing();

    /**
     * The record that a letter of this kind carries to a receiver in this role; also what a JSON reader needs to know
     * before it reads the contents.
     *
     * @throws IllegalArgumentException for a letter that role never gets, or that is not written yet
     */
    static Class<? extends LetterContents> contentsType(LetterKind kind, ReceiverRole role) {
        if (role.isStatusOnly()) {
            return switch (kind) {
                case L01 -> ReceiptToSender.class;
                case L02 -> StatusToSender.class;
                default -> throw new IllegalArgumentException("A sender never gets " + kind);
            };
        }
        return switch (kind) {
            case L01 -> ReceiptToParty.class;
            case L02 -> DelayLetter.class;
            case L05 -> CoordinatorGranted.class;
            case L06, L08 -> SchemesRefused.class;
            case L07 -> PlanGranted.class;
            case L09 -> CoordinatedWithoutRight.class;
            case L14 -> CoordinatorAppointed.class;
            case L03, L04, L10, L11, L12, L13, L15, L16, L17, L18, L19, L20 ->
                throw new IllegalArgumentException(kind + " is not written yet");
        };
    }
}
