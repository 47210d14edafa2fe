package no.samtak.notification.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samtak.notification.letter.client.LetterOwners;
import no.samtak.notification.letter.domain.LetterId;
import no.samtak.notification.letter.domain.LetterOrderId;
import no.samtak.notification.letter.domain.LetterTask;
import no.samtak.notification.letter.domain.ReleaseAnswer;

/**
 * Asks an owner, in one call, whether some of its letters may leave. The owner decides under the lock of each case, so
 * that a decision and a delay letter cannot both win; asked again after a crash, it answers the same.
 */
@ApplicationScoped
public class AskOwner {

    private final LetterOwners owners;
    private final KeepAnswers keepAnswers;

    AskOwner(LetterOwners owners, KeepAnswers keepAnswers) {
        this.owners = owners;
        this.keepAnswers = keepAnswers;
    }

    /** @param tasks letters of one owner and one municipality */
    public void handle(String owner, List<LetterTask> tasks) {
        Map<LetterOrderId, ReleaseAnswer> answers =
                owners.release(owner, tasks.stream().map(LetterTask::orderId).toList());
        Map<LetterId, ReleaseAnswer> byLetter = new TreeMap<>();
        tasks.forEach(
                task -> byLetter.put(task.id(), answers.getOrDefault(task.orderId(), new ReleaseAnswer.Silence())));
        keepAnswers.handle(byLetter);
    }
}
