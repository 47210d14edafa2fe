package no.samtak.referral.letterorder.domain;

import java.time.LocalDate;
import java.util.Set;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.person.domain.PersonKind;
import no.samtak.referral.person.domain.PersonRules;
import no.samtak.referral.person.domain.RegisteredPerson;

/**
 * What decides whether letters of a case may leave by themselves.
 *
 * @param subject what is known of whom the case is about
 * @param isProtected somebody in the household has a protected address, which covers them all
 * @param familyKnows they have applied or been told
 * @param isTwelveToSixteen the age at which a child may have reasons that its parents are not informed
 * @param noted what people have said
 */
public record ReleaseFacts(
        PersonKind subject,
        boolean isProtected,
        boolean familyKnows,
        boolean isTwelveToSixteen,
        Set<ReleaseBlock> noted) {

    private static final int OLD_ENOUGH = 12;

    public ReleaseFacts {
        noted = Set.copyOf(noted);
    }

    /**
     * @param today in Europe/Oslo
     */
    public static ReleaseFacts of(
            Case about, RegisteredPerson subject, boolean isProtected, Set<ReleaseBlock> noted, LocalDate today) {
        return new ReleaseFacts(
                subject.kind(), isProtected, about.family().opensTheirDoor(), isTwelveToSixteen(subject, today), noted);
    }

    /** Somebody whose age nobody knows may be. */
    private static boolean isTwelveToSixteen(RegisteredPerson subject, LocalDate today) {
        LocalDate birthDate = subject.identity().birthDate();
        return birthDate == null
                || (!today.isBefore(birthDate.plusYears(OLD_ENOUGH))
                        && today.isBefore(PersonRules.turns16On(birthDate)));
    }
}
