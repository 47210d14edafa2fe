package no.samtak.notification.deadline.domain;

import java.time.LocalDate;
import no.samtak.notification.letter.domain.LetterProgress;

/** What a deadline demands when it fires. */
public final class DeadlineRules {

    private DeadlineRules() {}

    /** What must be done now. */
    public sealed interface Duty {

        /** Tell staff and the owner, who writes the letter order while there is time. */
        record Warn(LocalDate day) implements Duty {}

        /**
         * The day has come. Until the release hour nothing leaves by itself: a case worker may still decide. What is
         * not made is tried again, and if it is not ready there is an alarm while there is time.
         */
        record BeginDay(boolean lettersAreReady) implements Duty {}

        /** The day has come on which people must do what is not done yet. */
        record Remind() implements Duty {}

        /** The letters are wanted now. */
        record LetGo() implements Duty {}

        /** The day has ended, and a letter has not left or the work is not done. */
        record CallMissed() implements Duty {}

        /** The day has ended, every letter has left, and the owner, who must say that it is met, is behind. */
        record WaitForOwner() implements Duty {}
    }

    public static Duty whenFired(FireTime fired, AnsweredBy answer, LetterProgress letters) {
        return switch (fired.event()) {
            case WARNING_CAME -> new Duty.Warn(fired.day());
            case SEND_BY_CAME ->
                switch (answer) {
                    case LETTER -> new Duty.BeginDay(letters.isReady());
                    case WORK -> new Duty.Remind();
                };
            case RELEASE_HOUR_CAME -> new Duty.LetGo();
            case DAY_PASSED ->
                switch (answer) {
                    case LETTER -> letters.isGone() ? new Duty.WaitForOwner() : new Duty.CallMissed();
                    case WORK -> new Duty.CallMissed();
                };
            case REANNOUNCED, MET, VOIDED -> throw new IllegalArgumentException(fired + " is not fired by time");
        };
    }
}
