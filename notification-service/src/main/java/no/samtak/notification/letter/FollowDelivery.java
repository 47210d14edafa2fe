package no.samtak.notification.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import no.samtak.kit.time.LegalClock;
import no.samtak.notification.delivery.domain.DeliveryNews;
import no.samtak.notification.delivery.domain.Proof;
import no.samtak.notification.letter.domain.LetterEvent;
import no.samtak.notification.letter.domain.LetterState;
import no.samtak.notification.letter.domain.ReleaseRules;
import no.samtak.notification.letter.outbox.LetterEvents;
import no.samtak.notification.letter.store.LetterRepository;
import no.samtak.notification.letter.store.LetterRow;
import no.samtak.notification.notice.TellStaff;
import no.samtak.notification.notice.domain.NoticeKind;

/** Takes a letter on as its delivery goes on, in the transaction that learns of it. */
@ApplicationScoped
public class FollowDelivery {

    private final LetterRepository letters;
    private final LetterEvents events;
    private final TellStaff tellStaff;
    private final TryAgain tryAgain;
    private final LegalClock clock;

    FollowDelivery(
            LetterRepository letters, LetterEvents events, TellStaff tellStaff, TryAgain tryAgain, LegalClock clock) {
        this.letters = letters;
        this.events = events;
        this.tellStaff = tellStaff;
        this.tryAgain = tryAgain;
        this.clock = clock;
    }

    @Transactional
    public void handle(DeliveryNews news) {
        LetterRow letter = letters.lock(news.letterId()).orElseThrow();
        switch (news) {
            case DeliveryNews.Accepted accepted -> {
                letters.move(letter, LetterEvent.HANDED_OVER, accepted.at());
                letter.rest();
            }
            case DeliveryNews.Proven(Proof proof) -> proven(letter, proof);
            case DeliveryNews.NotSent _ -> notSent(letter);
            case DeliveryNews.Unknown _ -> letter.await();
            case DeliveryNews.Failed failed -> failed(letter, failed);
            case DeliveryNews.StillUnproven _ ->
                tellStaff.handle(NoticeKind.DELIVERY_UNPROVEN, letter.letter(), clock.now());
        }
    }

    private void proven(LetterRow letter, Proof proof) {
        letters.move(letter, LetterEvent.HANDED_OVER, proof.dispatchedAt());
        if (letters.move(letter, LetterEvent.PROOF_CAME, proof.dispatchedAt())) {
            letter.rest();
            events.dispatched(letter.letter(), proof, letter.version);
        }
    }

    private void notSent(LetterRow letter) {
        if (letter.state == LetterState.RELEASED) {
            tryAgain.handle(letter);
            if (letter.tries == ReleaseRules.CALLS_UNTIL_SILENCE) {
                tellStaff.handle(NoticeKind.DELIVERY_FAILED, letter.letter(), clock.now());
            }
        }
    }

    private void failed(LetterRow letter, DeliveryNews.Failed failed) {
        if (letters.move(letter, LetterEvent.CAME_BACK, failed.at())) {
            letter.rest();
            events.cameBack(letter.letter(), failed, letter.version);
            tellStaff.handle(NoticeKind.DELIVERY_FAILED, letter.letter(), List.of(failed.reason()), failed.at());
        }
    }
}
