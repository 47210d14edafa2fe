package no.samtak.notification.letter.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.samtak.contracts.event.LetterOrderedV1.ReleaseRule;
import no.samtak.contracts.letter.LetterKind;
import no.samtak.notification.delivery.domain.Channel;
import no.samtak.notification.delivery.domain.Proof;
import no.samtak.notification.letter.domain.Letter;
import no.samtak.notification.letter.domain.LetterState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A letter as staff see it, without what it says and to whom. */
@Schema(name = "Letter")
public record LetterResponse(
        UUID letterId,
        UUID letterOrderId,
        UUID caseId,
        LetterKind kind,
        @Nullable UUID deadlineId,
        LetterState state,
        ReleaseRule releaseRule,

        @Schema(description = "What the order lacks; such a letter is never made.")
        List<String> missing,

        Instant registeredAt,
        @Nullable Instant preparedAt,
        @Nullable Instant releasedAt,

        @Schema(description = "True when it left although its owner did not answer.")
        boolean withoutAnswer,

        @Schema(description = "Why it never leaves.", examples = "DECIDED") @Nullable String voidReason,

        @Schema(description = "The exact file; null until it is made.") @Nullable LetterFile file,

        @Schema(description = "The proof that it left; null until it has.") @Nullable LetterProof proof) {

    /** The exact file. */
    @Schema(name = "LetterFile")
    public record LetterFile(
            String language,
            String templateId,
            String templateVersion,
            int pages,

            @Schema(description = "SHA-256 in hexadecimal.") String contentHash) {

        static LetterFile of(Letter.File file) {
            return new LetterFile(
                    file.language(), file.templateId(), file.templateVersion(), file.pages(), file.contentHash());
        }
    }

    /** The proof that it left. */
    @Schema(name = "LetterProof")
    public record LetterProof(
            Channel channel,

            @Schema(description = "Where the channel finds it.")
            String reference,

            Instant dispatchedAt) {

        static LetterProof of(Proof proof) {
            return new LetterProof(proof.channel(), proof.reference(), proof.dispatchedAt());
        }
    }

    static LetterResponse of(Letter letter, @Nullable Proof proof) {
        return new LetterResponse(
                letter.id().value(),
                letter.orderId().value(),
                letter.caseId().value(),
                letter.kind(),
                letter.deadlineId() == null ? null : letter.deadlineId().value(),
                letter.state(),
                letter.releaseRule(),
                letter.missing(),
                letter.registeredAt(),
                letter.preparedAt(),
                letter.releasedAt(),
                letter.withoutAnswer(),
                letter.voidReason(),
                letter.file() == null ? null : LetterFile.of(letter.file()),
                proof == null ? null : LetterProof.of(proof));
    }
}
