package no.samtak.referral.attachment.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.intake.domain.ReferralStanding;

/** Which files are taken. They are looked at, not believed. */
public final class AttachmentRules {

    /** In bytes; what a scanner makes of twenty pages. */
    public static final int LARGEST = 10 * 1024 * 1024;

    /** On one referral. */
    public static final int MOST = 20;

    /** What a client says that does not know. */
    private static final String UNKNOWN = "application/octet-stream";

    private static final Pattern UNUSABLE = Pattern.compile(".*[\\p{Cc}/\\\\:*?\"<>|].*|\\.+.*", Pattern.DOTALL);

    private AttachmentRules() {}

    /**
     * A file at the door.
     *
     * @param mediaType as the sender states it
     * @param alreadyThere how many files the referral has
     */
    public record Facts(
            String name,
            String mediaType,
            byte[] content,
            CaseState state,
            ReferralStanding standing,
            long alreadyThere) {

        /** Without the file. */
        @Override
        public String toString() {
            return "Facts[" + state + ", " + standing + "]";
        }
    }

    /** What it is, or why it is not taken. */
    public sealed interface Answer {
        record Taken(AttachmentKind kind) implements Answer {}

        record Refused(List<AttachmentRefusal> reasons) implements Answer {}
    }

    public static Answer decide(Facts facts) {
        List<AttachmentRefusal> reasons = new ArrayList<>();
        if (!facts.state().isOpen() || facts.standing() != ReferralStanding.STANDS) {
            reasons.add(new AttachmentRefusal.NothingOpen(facts.state(), facts.standing()));
        }
        if (facts.alreadyThere() >= MOST) {
            reasons.add(new AttachmentRefusal.TooMany(MOST));
        }
        if (facts.name().isBlank() || UNUSABLE.matcher(facts.name()).matches()) {
            reasons.add(new AttachmentRefusal.NameUnusable());
        }
        Optional<AttachmentKind> is = AttachmentKind.of(facts.content());
        is.ifPresentOrElse(
                kind -> reasons.addAll(falsehoods(kind, facts)),
                () -> reasons.add(new AttachmentRefusal.KindForbidden()));
        return is.isPresent() && reasons.isEmpty() ? new Answer.Taken(is.get()) : new Answer.Refused(reasons);
    }

    private static List<AttachmentRefusal> falsehoods(AttachmentKind kind, Facts facts) {
        List<AttachmentRefusal> falsehoods = new ArrayList<>();
        if (!kind.fits(facts.name())) {
            falsehoods.add(new AttachmentRefusal.NameFalse(kind));
        }
        String stated = facts.mediaType().toLowerCase(Locale.ROOT);
        if (!stated.equals(kind.mediaType()) && !stated.equals(UNKNOWN)) {
            falsehoods.add(new AttachmentRefusal.MediaTypeFalse(kind));
        }
        return falsehoods;
    }
}
