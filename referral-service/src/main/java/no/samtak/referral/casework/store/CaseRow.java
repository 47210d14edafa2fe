package no.samtak.referral.casework.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.FamilyContact;
import no.samtak.referral.person.domain.PersonId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "referral_case")
class CaseRow {

    @Id
    UUID caseId;

    String reference;
    UUID subjectId;

    @Enumerated(EnumType.STRING)
    CaseState state;

    @Enumerated(EnumType.STRING)
    FamilyContact familyTold;

    LocalDate receivedOn;
    Instant openedAt;
    long version;

    /** Set when the case turned out to be about the wrong person: from then on nobody finds it. */
    @Nullable Instant hiddenAt;

    void take(Case from) {
        caseId = from.id().value();
        reference = from.reference();
        subjectId = from.subject().value();
        state = from.state();
        familyTold = from.family();
        receivedOn = from.receivedOn();
        openedAt = from.openedAt();
        version = from.version();
    }

    boolean isShown() {
        return hiddenAt == null;
    }

    Case toCase() {
        return new Case(
                new CaseId(caseId),
                reference,
                new PersonId(subjectId),
                state,
                familyTold,
                receivedOn,
                openedAt,
                version);
    }
}
