package no.samtak.notification.delivery.domain;

import java.time.Instant;
import no.samtak.contracts.letter.LetterKind;
import no.samtak.kit.tenant.Tenant;
import no.samtak.notification.CaseId;
import no.samtak.notification.letter.domain.LetterId;

/**
 * A released letter, ready to leave.
 *
 * @param contentHash SHA-256 of the file in hexadecimal
 * @param releasedAt legal time; the same at every try, so that every try is the same consignment
 */
@SuppressWarnings("ArrayRecordComponent") // The bytes are handed on, never compared; the hash is there for that.
public record Consignment(
        LetterId letterId,
        Tenant tenant,
        CaseId caseId,
        LetterKind kind,
        Instant releasedAt,
        byte[] pdf,
        int pages,
        String contentHash) {}
