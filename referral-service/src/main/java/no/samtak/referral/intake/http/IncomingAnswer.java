package no.samtak.referral.intake.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samtak.referral.attachment.http.AttachmentResource.AttachmentReceipt;
import no.samtak.referral.casework.domain.Scheme;
import no.samtak.referral.intake.ShowIncoming;
import no.samtak.referral.intake.domain.Correction;
import no.samtak.referral.intake.domain.Forwarding;
import no.samtak.referral.intake.domain.ForwardingWay;
import no.samtak.referral.intake.domain.KeptMessage;
import no.samtak.referral.intake.domain.RecordedForwarding;
import no.samtak.referral.intake.domain.Referral;
import no.samtak.referral.intake.domain.ReferralKind;
import no.samtak.referral.intake.domain.ReferralMatter;
import no.samtak.referral.intake.domain.ReferralStanding;
import no.samtak.referral.intake.domain.SenderKind;
import no.samtak.referral.intake.domain.Supplement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Everything that has come in on a case, each list in the order it came.
 *
 * @param earlierCaseId the closed case that this one follows
 */
@Schema(name = "Incoming")
public record IncomingAnswer(
        UUID caseId,
        @Nullable UUID earlierCaseId,
        List<Message> messages,
        List<Added> supplements,
        List<AttachmentReceipt> attachments,
        List<Corrected> corrections,
        List<HandedOn> forwardings,
        List<Kept> keptMessages) {

    /** One message as it was registered, by whom, and why so late if it was. */
    @Schema(name = "IncomingMessage")
    public record Message(
            UUID referralId,
            ReferralKind kind,
            ReferralMatter matter,
            SenderKind sender,
            @Nullable String senderName,
            @Nullable Integer btiLevel,
            @Nullable String externalMessageId,
            LocalDate receivedOn,
            Instant registeredAt,
            String registeredBy,
            @Nullable String enteredLateBecause,
            ReferralStanding standing,
            List<Scheme> requested,
            @Nullable String need) {

        private static Message of(Referral referral) {
            return new Message(
                    referral.id().value(),
                    referral.kind(),
                    referral.matter(),
                    referral.sender(),
                    referral.senderName(),
                    referral.btiLevel(),
                    referral.externalMessageId(),
                    referral.receivedOn(),
                    referral.registeredAt(),
                    referral.registeredBy(),
                    referral.lateness(),
                    referral.standing(),
                    referral.requested(),
                    referral.need());
        }
    }

    /** More about one of them. */
    @Schema(name = "IncomingSupplement")
    public record Added(
            UUID supplementId,
            UUID referralId,
            String contents,
            LocalDate receivedOn,
            Instant registeredAt,
            String registeredBy) {

        private static Added of(Supplement supplement) {
            return new Added(
                    supplement.id().value(),
                    supplement.referralId().value(),
                    supplement.contents(),
                    supplement.receivedOn(),
                    supplement.registeredAt(),
                    supplement.registeredBy());
        }
    }

    /** What one of them said before its sender corrected it. */
    @Schema(name = "IncomingCorrection")
    public record Corrected(
            UUID referralId,
            List<Scheme> requestedBefore,
            @Nullable String needBefore,
            String reason,
            Instant correctedAt,
            String correctedBy) {

        private static Corrected of(Correction correction) {
            return new Corrected(
                    correction.referralId().value(),
                    correction.before().requested(),
                    correction.before().need(),
                    correction.reason(),
                    correction.at(),
                    correction.by());
        }
    }

    /** Where one of them went that belonged elsewhere, with the proof. */
    @Schema(name = "IncomingForwarding")
    public record HandedOn(
            UUID referralId,
            ForwardingWay way,
            String rightBody,
            String reason,
            LocalDate on,
            String how,
            String proof,
            List<String> sent,
            Instant recordedAt,
            String recordedBy) {

        private static HandedOn of(RecordedForwarding recorded) {
            Forwarding forwarding = recorded.forwarding();
            return new HandedOn(
                    recorded.referralId().value(),
                    forwarding.way(),
                    forwarding.rightBody(),
                    forwarding.reason(),
                    forwarding.on(),
                    forwarding.how(),
                    forwarding.proof(),
                    forwarding.sent(),
                    recorded.at(),
                    recorded.by());
        }
    }

    /**
     * A message that came under an id used before. Nobody has registered it.
     *
     * @param message the message as it came, JSON in a text
     */
    @Schema(name = "IncomingKeptMessage")
    public record Kept(
            UUID keptMessageId,
            UUID referralId,
            String message,
            Instant cameAt,
            @Nullable Instant settledAt,
            @Nullable String settledBy,
            KeptMessage.@Nullable Settlement outcome) {

        private static Kept of(KeptMessage kept) {
            return new Kept(
                    kept.id(),
                    kept.referralId().value(),
                    kept.content(),
                    kept.cameAt(),
                    kept.settledAt(),
                    kept.settledBy(),
                    kept.outcome());
        }
    }

    static IncomingAnswer of(ShowIncoming.Incoming incoming) {
        return new IncomingAnswer(
                incoming.about().id().value(),
                incoming.earlier().map(id -> id.value()).orElse(null),
                incoming.referrals().stream().map(Message::of).toList(),
                incoming.supplements().stream().map(Added::of).toList(),
                incoming.attachments().stream().map(AttachmentReceipt::of).toList(),
                incoming.corrections().stream().map(Corrected::of).toList(),
                incoming.forwardings().stream().map(HandedOn::of).toList(),
                incoming.keptMessages().stream().map(Kept::of).toList());
    }
}
