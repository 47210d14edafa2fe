package no.samtak.notification.letter;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.contracts.letter.LetterOrder;
import no.samtak.notification.letter.client.LetterOwners;
import no.samtak.notification.letter.client.OrderAnswer;
import no.samtak.notification.letter.domain.LetterTask;
import no.samtak.notification.letter.domain.Preparation;
import no.samtak.notification.letter.render.LetterRenderer;
import org.jboss.logging.Logger;

/** Makes a letter: fetches its order, renders it, keeps it. Done again after a crash, it makes the same letter. */
@ApplicationScoped
public class PrepareLetter {

    private static final Logger LOG = Logger.getLogger(PrepareLetter.class);

    private final LetterOwners owners;
    private final LetterRenderer renderer;
    private final KeepPreparation keepPreparation;

    PrepareLetter(LetterOwners owners, LetterRenderer renderer, KeepPreparation keepPreparation) {
        this.owners = owners;
        this.renderer = renderer;
        this.keepPreparation = keepPreparation;
    }

    public void handle(LetterTask task) {
        Preparation preparation = switch (owners.order(task.owner(), task.orderId())) {
            case OrderAnswer.Written(var order) -> make(order);
            case OrderAnswer.Silence() -> new Preparation.OwnerSilent();
            case OrderAnswer.Unreadable() -> new Preparation.Failed();
        };
        keepPreparation.handle(task.id(), preparation);
    }

    private Preparation make(LetterOrder<?> order) {
        if (!order.missing().isEmpty()) {
            return new Preparation.Incomplete(order.missing());
        }
        try {
            return new Preparation.Made(renderer.render(order), order.receiver());
        } catch (RuntimeException failed) {
            // Without the message: it may quote the letter.
            LOG.errorf("%s could not be rendered: %s", order, failed.getClass().getName());
            return new Preparation.Failed();
        }
    }
}
