package no.samtak.notification.letter;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.notification.delivery.DeliverLetter;
import no.samtak.notification.letter.domain.LetterTask;

/** Sends a released letter: claims an attempt, calls the channel, keeps what came of it. */
@ApplicationScoped
public class SendLetter {

    private final ClaimLetter claimLetter;
    private final DeliverLetter deliverLetter;

    SendLetter(ClaimLetter claimLetter, DeliverLetter deliverLetter) {
        this.claimLetter = claimLetter;
        this.deliverLetter = deliverLetter;
    }

    public void handle(LetterTask task) {
        claimLetter.handle(task).ifPresent(claim -> deliverLetter.handle(claim.attempt(), claim.letter()));
    }
}
