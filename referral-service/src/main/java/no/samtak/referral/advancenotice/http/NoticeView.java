package no.samtak.referral.advancenotice.http;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samtak.referral.advancenotice.domain.AdvanceNotice;
import no.samtak.referral.casework.domain.Scheme;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One notice of a change, what the parties say to it, and how it ended.
 *
 * @param commentsBy the last day to comment; nothing is decided before it has passed
 * @param effectFrom the first day the change would hold; the need is assessed as of that day
 * @param closed null while it waits
 */
@Schema(name = "AdvanceNotice")
public record NoticeView(
        UUID noticeId,
        UUID caseId,
        List<Scheme> schemes,
        boolean ends,
        String what,
        String reasons,
        String facts,
        LocalDate givenOn,
        LocalDate commentsBy,
        LocalDate effectFrom,
        List<CommentView> comments,
        @Nullable ClosingView closed,
        long version) {

    /** What somebody said to it. */
    @Schema(name = "NoticeComment")
    public record CommentView(LocalDate on, String from, String text, Instant recordedAt, String recordedBy) {}

    /** How it ended. */
    @Schema(name = "NoticeClosing")
    public record ClosingView(
            AdvanceNotice.Outcome outcome,
            @Nullable String reasons,
            @Nullable LocalDate toldOn,
            @Nullable String toldHow,
            Instant at,
            String by) {}

    /** All notices of one case, the first one first. */
    @Schema(name = "AdvanceNotices")
    public record Page(List<NoticeView> items) {}

    static NoticeView of(AdvanceNotice notice) {
        var closed = notice.closed();
        return new NoticeView(
                notice.id().value(),
                notice.caseId().value(),
                notice.schemes().stream().sorted().toList(),
                notice.wording().ends(),
                notice.wording().what(),
                notice.wording().reasons(),
                notice.wording().facts(),
                notice.givenOn(),
                notice.commentsBy(),
                notice.effectFrom(),
                notice.comments().stream()
                        .map(comment -> new CommentView(
                                comment.on(),
                                comment.from(),
                                comment.text(),
                                comment.recordedAt(),
                                comment.recordedBy()))
                        .toList(),
                closed == null
                        ? null
                        : new ClosingView(
                                closed.outcome(),
                                closed.reasons(),
                                closed.toldOn(),
                                closed.toldHow(),
                                closed.at(),
                                closed.by()),
                notice.version());
    }

    static URI address(AdvanceNotice notice) {
        return URI.create("/api/v1/cases/" + notice.caseId() + "/advance-notices/" + notice.id());
    }
}
