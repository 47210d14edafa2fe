package no.samtak.referral.intake.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A referral belongs to another body. The month is closed by the proof, and by nothing less.
 *
 * @param rightBody its name
 * @param reason why it is theirs, in whole sentences: the family reads them
 * @param on the local date on which it went there, or the sender was shown the way
 * @param how by which channel or in which talk
 * @param proof the receipt's number, or who can confirm it
 * @param sent what was sent on, one line each; empty when the sender was shown the way
 */
public record Forwarding(
        ForwardingWay way,
        String rightBody,
        @Nullable String phone,
        String reason,
        LocalDate on,
        String how,
        String proof,
        List<String> sent) {

    public Forwarding {
        sent = List.copyOf(sent);
    }

    /** Without what is free text. */
    @Override
    public String toString() {
        return "Forwarding[" + way + "]";
    }
}
