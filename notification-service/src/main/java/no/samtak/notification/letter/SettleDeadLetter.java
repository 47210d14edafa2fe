package no.samtak.notification.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.kit.time.TechnicalClock;
import no.samtak.kit.version.IfMatch;
import no.samtak.notification.delivery.CloseDeadLetter;
import no.samtak.notification.delivery.CloseDeadLetter.Decision;
import no.samtak.notification.delivery.domain.Channel;
import no.samtak.notification.delivery.domain.Delivery;
import no.samtak.notification.delivery.domain.DeliveryId;
import no.samtak.notification.letter.domain.LetterEvent;
import no.samtak.notification.letter.store.LetterRepository;
import no.samtak.notification.letter.store.LetterRow;
import org.jspecify.annotations.Nullable;

/** Sends a letter that did not arrive once more, the same file, or gives it up. */
@ApplicationScoped
public class SettleDeadLetter {

    /** What somebody has decided about a delivery that has failed. */
    public sealed interface Command {

        DeliveryId deliveryId();

        IfMatch seen();

        /** @param channel how it is to leave this time; null for the municipality's own way */
        record SendAgain(
                DeliveryId deliveryId,
                IfMatch seen,
                @Nullable Channel channel) implements Command {}

        record GiveUp(DeliveryId deliveryId, IfMatch seen) implements Command {}
    }

    private static final String GIVEN_UP = "DELIVERY_GIVEN_UP";

    private final CloseDeadLetter closeDeadLetter;
    private final LetterRepository letters;
    private final AccessLog accessLog;
    private final LegalClock legalClock;
    private final TechnicalClock technicalClock;

    SettleDeadLetter(
            CloseDeadLetter closeDeadLetter,
            LetterRepository letters,
            AccessLog accessLog,
            LegalClock legalClock,
            TechnicalClock technicalClock) {
        this.closeDeadLetter = closeDeadLetter;
        this.letters = letters;
        this.accessLog = accessLog;
        this.legalClock = legalClock;
        this.technicalClock = technicalClock;
    }

    /** Empty for a delivery that is not of the municipality in hand. */
    @Transactional
    public Optional<CloseDeadLetter.Outcome> handle(Command command) {
        Decision decision = switch (command) {
            case Command.SendAgain _ -> Decision.TRY_AGAIN;
            case Command.GiveUp _ -> Decision.GIVE_UP;
        };
        Optional<CloseDeadLetter.Outcome> outcome =
                closeDeadLetter.handle(command.deliveryId(), command.seen(), decision);
        outcome.ifPresent(of -> {
            switch (of) {
                case CloseDeadLetter.Outcome.Closed(Delivery delivery) -> settle(command, delivery);
                case CloseDeadLetter.Outcome.NotDead(Delivery delivery) -> enter(delivery);
            }
        });
        return outcome;
    }

    /** A letter that has been replaced or called off meanwhile stays where it is. */
    private void settle(Command command, Delivery delivery) {
        LetterRow letter = letters.lock(delivery.letterId()).orElseThrow();
        Instant now = legalClock.now();
        switch (command) {
            case Command.SendAgain sendAgain -> {
                if (letters.move(letter, LetterEvent.SENT_AGAIN, now)) {
                    letter.chosenChannel = sendAgain.channel();
                    letter.doNext(technicalClock.now());
                }
            }
            case Command.GiveUp _ -> {
                if (letters.move(letter, LetterEvent.GIVEN_UP, now)) {
                    letter.voidReason = GIVEN_UP;
                    letter.rest();
                }
            }
        }
        enter(delivery);
    }

    private void enter(Delivery delivery) {
        accessLog.enter(List.of(delivery.letterId().value()));
    }
}
