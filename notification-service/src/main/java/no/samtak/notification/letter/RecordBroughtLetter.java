package no.samtak.notification.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.notification.delivery.KeepProof;
import no.samtak.notification.delivery.domain.Channel;
import no.samtak.notification.delivery.domain.Proof;
import no.samtak.notification.letter.domain.ByHandRules;
import no.samtak.notification.letter.domain.ByHandRules.Verdict;
import no.samtak.notification.letter.domain.LetterEvent;
import no.samtak.notification.letter.domain.LetterId;
import no.samtak.notification.letter.outbox.LetterEvents;
import no.samtak.notification.letter.store.LetterRepository;
import no.samtak.notification.letter.store.LetterRow;

/**
 * A person has handed a letter over or posted it: who, when and how is proof like any other, and for a protected household
 * the only way there is.
 */
@ApplicationScoped
public class RecordBroughtLetter {

    /**
     * What somebody says.
     *
     * @param how by hand or by post
     * @param at legal time
     * @param by who did it
     */
    public record Command(LetterId letterId, Channel how, Instant at, String by) {

        public Command {
            if (!how.isByHand()) {
                throw new IllegalArgumentException("Nobody carries a letter by " + how);
            }
        }
    }

    private final LetterRepository letters;
    private final KeepProof keepProof;
    private final LetterEvents events;
    private final AccessLog accessLog;
    private final LegalClock clock;

    RecordBroughtLetter(
            LetterRepository letters, KeepProof keepProof, LetterEvents events, AccessLog accessLog, LegalClock clock) {
        this.letters = letters;
        this.keepProof = keepProof;
        this.events = events;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** Empty for a letter that is not of the municipality in hand. */
    @Transactional
    public Optional<Verdict> handle(Command command) {
        return letters.lock(command.letterId())
                .filter(letter -> !letter.isHidden())
                .map(letter -> {
                    accessLog.enter(List.of(letter.caseId, letter.letterId));
                    Verdict verdict = ByHandRules.mayBeBrought(letter.letter(), command.at(), clock.now());
                    if (verdict == Verdict.ALLOWED) {
                        record(letter, command);
                    }
                    return verdict;
                });
    }

    private void record(LetterRow letter, Command command) {
        letters.move(letter, LetterEvent.BROUGHT, command.at());
        letter.rest();
        Proof proof = new Proof(
                letter.id(), command.how(), command.by(), Objects.requireNonNull(letter.contentHash), command.at());
        keepProof.handle(proof);
        events.dispatched(letter.letter(), proof, letter.version);
    }
}
