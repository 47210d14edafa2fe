package no.samtak.referral.consent.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samtak.referral.casework.domain.CaseParty;
import no.samtak.referral.person.domain.ParentalResponsibility;
import no.samtak.referral.person.domain.PersonId;
import no.samtak.referral.person.domain.PersonRules;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of consent ask for, about one case and one purpose.
 *
 * @param birthDate null where it is not known: then we take the person for a child
 * @param responsibility null while nobody has said: then every guardian on the case counts
 * @param parties whoever acts for the person
 * @param positions all that were recorded for the purpose, in any order
 * @param findings all that were recorded on the case
 * @param heardOn the day the child was heard, or that was tried; null before
 * @param today in Europe/Oslo
 */
public record ConsentFacts(
        PersonId subject,
        @Nullable LocalDate birthDate,
        @Nullable ParentalResponsibility responsibility,
        List<CaseParty> parties,
        ConsentPurpose purpose,
        List<Consent> positions,
        List<ConsentFinding> findings,
        @Nullable LocalDate heardOn,
        LocalDate today) {

    public ConsentFacts {
        parties = List.copyOf(parties);
        positions = List.copyOf(positions);
        findings = List.copyOf(findings);
    }

    public ConsentFacts withPosition(Consent stated) {
        return new ConsentFacts(
                subject,
                birthDate,
                responsibility,
                parties,
                purpose,
                Stream.concat(positions.stream(), Stream.of(stated)).toList(),
                findings,
                heardOn,
                today);
    }

    boolean hasTurned12() {
        return birthDate != null && !today.isBefore(PersonRules.turns12On(birthDate));
    }

    boolean hasTurned16() {
        return birthDate != null && !today.isBefore(PersonRules.turns16On(birthDate));
    }

    boolean hasTurned18() {
        return birthDate != null && !today.isBefore(PersonRules.turns18On(birthDate));
    }

    @Nullable LocalDate turns16On() {
        return birthDate == null ? null : PersonRules.turns16On(birthDate);
    }

    @Nullable LocalDate turns18On() {
        return birthDate == null ? null : PersonRules.turns18On(birthDate);
    }

    boolean found(FindingKind kind) {
        return finding(kind).isPresent();
    }

    Optional<ConsentFinding> finding(FindingKind kind) {
        return findings.stream()
                .filter(finding -> finding.kind() == kind && finding.countsFor(purpose, today))
                .findFirst();
    }
}
