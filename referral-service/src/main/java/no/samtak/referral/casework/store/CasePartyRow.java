package no.samtak.referral.casework.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import no.samtak.referral.casework.domain.PartyRole;

@Entity
@Table(name = "case_party")
@IdClass(CasePartyRow.Key.class)
class CasePartyRow {

    @Id
    UUID caseId;

    @Id
    UUID personId;

    @Enumerated(EnumType.STRING)
    PartyRole role;

    record Key(UUID caseId, UUID personId) {}
}
