package no.samtak.notification.delivery.domain;

import java.time.Instant;
import no.samtak.contracts.letter.LetterKind;
import no.samtak.contracts.letter.LetterReceiver;
import no.samtak.kit.tenant.Tenant;
import no.samtak.notification.CaseId;
import no.samtak.notification.deadline.domain.DeadlineId;
import no.samtak.notification.letter.domain.LetterId;
import org.jspecify.annotations.Nullable;

/**
 * A released letter, ready to leave.
 *
 * @param contentHash SHA-256 of the file in hexadecimal
 * @param releasedAt legal time; the same at every try, so that every try is the same consignment
 * @param deadlineId the deadline it answers, if any
 * @param chosenChannel how somebody wants it to leave; null for the municipality's own way
 */
@SuppressWarnings("ArrayRecordComponent") // The bytes are handed on, never compared; the hash is there for that.
public record Consignment(
        LetterId letterId,
        Tenant tenant,
        CaseId caseId,
        LetterKind kind,
        LetterReceiver receiver,
        @Nullable DeadlineId deadlineId,
        @Nullable Channel chosenChannel,
        Instant releasedAt,
        byte[] pdf,
        int pages,
        String contentHash) {}
