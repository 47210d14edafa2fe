package no.samtak.referral.casework.domain;

import java.time.LocalDate;
import java.util.UUID;

/** What a family quotes when they call: the year and eight signs that are hard to mishear. Says nothing about anyone. */
public final class CaseReference {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;

    private CaseReference() {}

    public static String of(UUID caseId, LocalDate receivedOn) {
        StringBuilder reference =
                new StringBuilder().append(receivedOn.getYear()).append('-');
        long random = caseId.getLeastSignificantBits();
        for (int i = 0; i < LENGTH; i++) {
            reference.append(SIGNS.charAt((int) (random >>> (5 * i)) & 31));
        }
        return reference.toString();
    }
}
