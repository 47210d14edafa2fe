package no.samtak.referral.intake.domain;

import java.time.Instant;
import java.util.UUID;
import no.samtak.referral.casework.domain.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * A message that came under an id its sender had used for something else. Nothing was registered: a person holds the two
 * against each other.
 *
 * @param referralId what had come first under that id
 * @param content the message as it came
 * @param settledAt legal time; null while nobody has looked
 */
public record KeptMessage(
        UUID id,
        ReferralId referralId,
        CaseId caseId,
        String content,
        Instant cameAt,
        @Nullable Instant settledAt,
        @Nullable String settledBy,
        @Nullable Settlement outcome) {

    /** What a person found out. */
    public enum Settlement {
        /** It was something new, and is registered as a message of its own. */
        REGISTERED_ANEW,
        /** It said what was known already. */
        NOTHING_NEW,
        /** It was not meant for us. */
        SENT_BY_MISTAKE
    }

    public KeptMessage settled(Instant at, String by, Settlement how) {
        return new KeptMessage(id, referralId, caseId, content, cameAt, at, by, how);
    }

    public boolean isOpen() {
        return settledAt == null;
    }

    /** Ids only. */
    @Override
    public String toString() {
        return "KeptMessage[" + id + "]";
    }
}
