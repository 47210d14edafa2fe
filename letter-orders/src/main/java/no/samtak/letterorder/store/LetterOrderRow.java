package no.samtak.letterorder.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.samtak.contracts.event.LetterOrderedV1.ReleaseRule;
import no.samtak.contracts.letter.LetterKind;
import no.samtak.contracts.letter.ReceiverRole;
import no.samtak.letterorder.domain.Answers;
import no.samtak.letterorder.domain.LetterOrderId;
import no.samtak.letterorder.domain.OrderState;
import no.samtak.letterorder.domain.OrderedLetter;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "letter_order")
class LetterOrderRow {

    @Id
    UUID letterOrderId;

    UUID caseId;

    @Nullable UUID deadlineId;

    @Nullable UUID decisionId;

    @Enumerated(EnumType.STRING)
    LetterKind letterKind;

    @Enumerated(EnumType.STRING)
    ReceiverRole receiverRole;

    @Enumerated(EnumType.STRING)
    ReleaseRule releaseRule;

    @Enumerated(EnumType.STRING)
    OrderState state;

    byte[] document;
    Instant orderedAt;

    @Nullable Instant releasedAt;

    @Nullable Instant dispatchedAt;

    @Nullable String channel;

    @Nullable String voidReason;

    void take(OrderedLetter from) {
        letterOrderId = from.id().value();
        caseId = from.caseId();
        deadlineId = from.answers().deadlineId();
        decisionId = from.answers().decisionId();
        letterKind = from.kind();
        receiverRole = from.receiver();
        releaseRule = from.releaseRule();
        state = from.state();
        orderedAt = from.orderedAt();
        releasedAt = from.releasedAt();
        dispatchedAt = from.dispatchedAt();
        channel = from.channel();
        voidReason = from.voidReason();
    }

    OrderedLetter toLetter() {
        return new OrderedLetter(
                new LetterOrderId(letterOrderId),
                caseId,
                new Answers(deadlineId, decisionId),
                letterKind,
                receiverRole,
                releaseRule,
                state,
                orderedAt,
                releasedAt,
                dispatchedAt,
                channel,
                voidReason);
    }
}
