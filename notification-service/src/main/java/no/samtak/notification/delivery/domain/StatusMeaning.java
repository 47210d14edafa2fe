package no.samtak.notification.delivery.domain;

import java.util.Set;

/** What a channel's word means to whoever owes somebody a letter. */
public enum StatusMeaning {
    /** Neither proof nor failure. */
    UNDER_WAY,
    /** The letter has left. */
    PROOF,
    /** It did not arrive: the duty is open again. */
    CAME_BACK;

    private static final Set<String> PROOFS =
            Set.of("SENDT_PRINT", "SENDT_DIGITALT", "SENDT_SDP", "PRINTET", "VARSLET", "LEST", "LEVERT_SDP");

    private static final Set<String> FAILURES = Set.of("AVVIST", "IKKE_LEVERT");

    /**
     * The meaning of a status of SvarUt (KS SvarUt, status API v2). Only what proves dispatch meets a duty: that SvarUt
     * has received or accepted a letter proves nothing, nor does a word that nobody has read before.
     */
    public static StatusMeaning of(String status) {
        if (PROOFS.contains(status)) {
            return PROOF;
        }
        return FAILURES.contains(status) ? CAME_BACK : UNDER_WAY;
    }
}
