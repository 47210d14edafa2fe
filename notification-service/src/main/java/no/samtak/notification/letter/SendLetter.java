package no.samtak.notification.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import no.samtak.notification.delivery.DeliverLetter;
import no.samtak.notification.delivery.domain.Consignment;
import no.samtak.notification.letter.domain.LetterTask;
import org.jboss.logging.Logger;

/** Sends a released letter and keeps the proof. */
@ApplicationScoped
public class SendLetter {

    private static final Logger LOG = Logger.getLogger(SendLetter.class);

    private final KeepDispatch keepDispatch;
    private final DeliverLetter deliverLetter;

    SendLetter(KeepDispatch keepDispatch, DeliverLetter deliverLetter) {
        this.keepDispatch = keepDispatch;
        this.deliverLetter = deliverLetter;
    }

    public void handle(LetterTask task) {
        Consignment letter = keepDispatch.consignment(task);
        try {
            keepDispatch.succeeded(deliverLetter.handle(letter));
        } catch (UncheckedIOException failed) {
            LOG.errorf(failed, "Letter %s could not be handed over", task.id().value());
            keepDispatch.failed(task.id());
        }
    }
}
