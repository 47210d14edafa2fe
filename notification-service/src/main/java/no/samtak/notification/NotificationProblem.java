package no.samtak.notification;

import no.samtak.kit.problem.ProblemCode;

/** What can go wrong in notification-service beside what can go wrong anywhere. */
public enum NotificationProblem implements ProblemCode {
    DELIVERY_NOT_FAILED(409, "The delivery has not failed, or somebody has settled it."),
    LETTER_NOT_TO_RELEASE(409, "There is nothing to let go: the letter is not made, has left or never leaves."),
    LETTER_ONLY_BY_HAND(409, "No channel may carry this letter: bring it, and record that you did."),
    LETTER_NOT_TO_BRING(409, "The letter is not made, is on its way, has left or never leaves."),
    CHANNEL_NOT_AVAILABLE(422, "Your municipality does not send that way."),
    WEBHOOK_ADDRESS_REFUSED(422, "That address is not told anything.");

    private final int status;
    private final String title;

    NotificationProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
