package no.samtak.referral.consent.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.CaseParty;
import no.samtak.referral.casework.domain.Mandate;
import no.samtak.referral.casework.domain.PartyRole;
import no.samtak.referral.casework.domain.Reach;
import no.samtak.referral.person.domain.ParentalResponsibility;
import no.samtak.referral.person.domain.PersonId;
import org.jspecify.annotations.Nullable;

/** Builds the facts of consent as a sentence would: about somebody born then, with a mother and a father. */
final class Said {

    static final PersonId SUBJECT = person(1);
    static final PersonId MOTHER = person(2);
    static final PersonId FATHER = person(3);
    static final PersonId CHILD_WELFARE = person(4);
    static final PersonId VERGE = person(5);
    static final PersonId SISTER = person(6);
    static final PersonId STRANGER = person(9);

    private final @Nullable LocalDate birthDate;
    private final List<CaseParty> parties = new ArrayList<>();
    private final List<Consent> positions = new ArrayList<>();
    private final List<ConsentFinding> findings = new ArrayList<>();
    private @Nullable ParentalResponsibility responsibility;
    private @Nullable LocalDate heardOn;
    private ConsentPurpose purpose = ConsentPurpose.COORDINATOR;

    private Said(@Nullable LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    static Said about(@Nullable LocalDate birthDate) {
        return new Said(birthDate);
    }

    /** A child with two parents who have joint responsibility. */
    static Said aboutAChild(LocalDate birthDate) {
        return about(birthDate)
                .with(MOTHER, PartyRole.MOTHER)
                .with(FATHER, PartyRole.FATHER)
                .held(ParentalResponsibility.JOINT);
    }

    Said with(PersonId person, PartyRole role) {
        parties.add(new CaseParty(person, role));
        return this;
    }

    Said with(PersonId person, PartyRole role, Mandate mandate) {
        parties.add(new CaseParty(person, role, Reach.REACHABLE, mandate, false));
        return this;
    }

    Said is(PersonId person, Reach reach) {
        parties.replaceAll(party -> party.personId().equals(person) ? party.reached(reach) : party);
        return this;
    }

    Said held(@Nullable ParentalResponsibility by) {
        responsibility = by;
        return this;
    }

    Said heard(LocalDate on) {
        heardOn = on;
        return this;
    }

    Said toSharing() {
        purpose = ConsentPurpose.SHARING;
        return this;
    }

    Said gave(PersonId giver, LocalDate on, SharingPartner... services) {
        positions.add(position(giver, ConsentPosition.GIVEN, on, services));
        return this;
    }

    Said refused(PersonId giver, LocalDate on, SharingPartner... services) {
        positions.add(position(giver, ConsentPosition.REFUSED, on, services));
        return this;
    }

    Said found(FindingKind kind, LocalDate from) {
        findings.add(new ConsentFinding(
                new FindingId(new UUID(7, findings.size())),
                new CaseId(new UUID(5, 5)),
                kind,
                null,
                from,
                null,
                "Lege",
                "Grunner",
                from.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
                "case-worker-1"));
        return this;
    }

    Consent position(PersonId giver, ConsentPosition position, LocalDate on, SharingPartner... services) {
        return new Consent(
                new ConsentId(new UUID(4, positions.size())),
                new CaseId(new UUID(5, 5)),
                giver,
                Capacity.SELF,
                purpose,
                position,
                Set.of(services),
                on,
                "Samtale",
                null,
                on.atTime(LocalTime.NOON).plusSeconds(positions.size()).toInstant(ZoneOffset.UTC),
                "case-worker-1");
    }

    ConsentFacts on(LocalDate today) {
        return new ConsentFacts(
                SUBJECT, birthDate, responsibility, parties, purpose, positions, findings, heardOn, today);
    }

    ConsentStanding standing(LocalDate today) {
        return ConsentRules.standing(on(today));
    }

    private static PersonId person(int last) {
        return new PersonId(new UUID(6, last));
    }
}
