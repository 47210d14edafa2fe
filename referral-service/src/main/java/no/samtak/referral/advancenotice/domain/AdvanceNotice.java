package no.samtak.referral.advancenotice.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * What was granted may be changed or ended, and the party is told before and may comment (fvl. § 16). Only then it is
 * decided; or it is dropped, and the party is told that too.
 *
 * @param givenOn in Europe/Oslo, as the other dates
 * @param commentsBy the last day to comment
 * @param effectFrom the first day the change would hold; the need is assessed as of that day
 * @param closed null while it waits
 * @param version counts every change
 */
public record AdvanceNotice(
        NoticeId id,
        CaseId caseId,
        Set<Scheme> schemes,
        Wording wording,
        LocalDate givenOn,
        LocalDate commentsBy,
        LocalDate effectFrom,
        List<Comment> comments,
        @Nullable Closing closed,
        long version) {

    /**
     * What the party reads.
     *
     * @param ends whether nothing would be left of the schemes
     */
    public record Wording(boolean ends, String what, String reasons, String facts) {

        /** Without the words. */
        @Override
        public String toString() {
            return "Wording[" + ends + "]";
        }
    }

    /** What a party says to it. */
    public record Comment(LocalDate on, String from, String text, Instant recordedAt, String recordedBy) {

        /** Without name and words. */
        @Override
        public String toString() {
            return "Comment[" + on + "]";
        }
    }

    /**
     * How it ended.
     *
     * @param toldOn when and how the party was told that everything stays as it is; null where it was decided
     */
    public record Closing(
            Outcome outcome,
            @Nullable String reasons,
            @Nullable LocalDate toldOn,
            @Nullable String toldHow,
            Instant at,
            String by) {

        /** Without the words. */
        @Override
        public String toString() {
            return "Closing[" + outcome + "]";
        }
    }

    /** How an advance notice ends. */
    public enum Outcome {
        DECIDED,
        DROPPED
    }

    public AdvanceNotice {
        schemes = Set.copyOf(schemes);
        comments = List.copyOf(comments);
    }

    public boolean isOpen() {
        return closed == null;
    }

    public AdvanceNotice commented(Comment comment) {
        List<Comment> more = new ArrayList<>(comments);
        more.add(comment);
        return new AdvanceNotice(
                id, caseId, schemes, wording, givenOn, commentsBy, effectFrom, more, closed, version + 1);
    }

    public AdvanceNotice closed(Closing closing) {
        return new AdvanceNotice(
                id, caseId, schemes, wording, givenOn, commentsBy, effectFrom, comments, closing, version + 1);
    }

    /** Ids and dates only. */
    @Override
    public String toString() {
        return "AdvanceNotice[" + id + ", " + schemes + ", " + commentsBy + "]";
    }
}
