package no.samtak.notification.letter.domain;

import java.time.Instant;
import java.util.List;
import no.samtak.contracts.event.LetterOrderedV1.ReleaseRule;
import no.samtak.contracts.letter.LetterKind;
import no.samtak.notification.CaseId;
import no.samtak.notification.deadline.domain.DeadlineId;
import org.jspecify.annotations.Nullable;

/**
 * One letter to one receiver, without what it says and to whom.
 *
 * @param owner the service that ordered it
 * @param deadlineId the deadline it answers, if any
 * @param missing what the order lacks, as codes; a letter with anything missing is never made
 * @param withoutAnswer true when it left although its owner was silent
 * @param file what was rendered; null until it is prepared
 */
public record Letter(
        LetterId id,
        LetterOrderId orderId,
        String owner,
        CaseId caseId,
        LetterKind kind,
        @Nullable DeadlineId deadlineId,
        ReleaseRule releaseRule,
        LetterState state,
        List<String> missing,
        Instant registeredAt,
        @Nullable Instant preparedAt,
        @Nullable Instant releasedAt,
        boolean withoutAnswer,
        @Nullable String voidReason,
        @Nullable File file) {

    /**
     * The exact file, as it was made.
     *
     * @param contentHash SHA-256 of the file in hexadecimal
     */
    public record File(String language, String templateId, String templateVersion, int pages, String contentHash) {}
}
