package no.samtak.coordinator.responsibility.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.samtak.coordinator.CaseId;
import no.samtak.coordinator.PersonId;
import no.samtak.coordinator.responsibility.domain.CoordinatedCase;

@Entity
@Table(name = "coordinated_case")
class CoordinatedCaseRow {

    @Id
    UUID caseId;

    UUID personId;
    Instant grantedAt;
    long version;

    void take(CoordinatedCase from) {
        caseId = from.id().value();
        personId = from.person().value();
        grantedAt = from.grantedAt();
        version = from.version();
    }

    CoordinatedCase toCase() {
        return new CoordinatedCase(new CaseId(caseId), new PersonId(personId), grantedAt, version);
    }
}
