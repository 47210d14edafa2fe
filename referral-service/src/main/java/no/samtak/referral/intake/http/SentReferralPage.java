package no.samtak.referral.intake.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samtak.kit.query.Cursor;
import no.samtak.referral.intake.domain.SenderStatus;
import no.samtak.referral.intake.domain.SentReferral;
import no.samtak.referral.intake.domain.WhoActs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of what your organisation has sent, the longest unchanged first. */
@Schema(name = "SentReferralPage")
public record SentReferralPage(
        List<Line> items,

        @Schema(description = "Give this as after to get the next page; null on the last.") @Nullable String next) {

    /**
     * One message.
     *
     * @param since when the status became what it is
     */
    @Schema(name = "SentReferral")
    public record Line(
            UUID referralId,
            UUID caseId,
            @Nullable String externalMessageId,
            SenderStatus status,
            Instant since,
            WhoActs whoActs,
            LocalDate receivedOn) {

        private static Line of(SentReferral sent) {
            return new Line(
                    sent.referral().id().value(),
                    sent.referral().caseId().value(),
                    sent.referral().externalMessageId(),
                    sent.status(),
                    sent.since(),
                    sent.whoActs(),
                    sent.referral().receivedOn());
        }
    }

    static SentReferralPage of(List<SentReferral> sent, int size) {
        SentReferral last = sent.isEmpty() ? null : sent.getLast();
        return new SentReferralPage(
                sent.stream().map(Line::of).toList(),
                last == null || sent.size() < size
                        ? null
                        : Cursor.of(last.since(), last.referral().id()));
    }
}
