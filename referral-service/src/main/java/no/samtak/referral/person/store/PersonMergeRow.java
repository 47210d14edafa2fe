package no.samtak.referral.person.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.samtak.referral.person.domain.PersonId;
import no.samtak.referral.person.domain.PersonMerge;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** Only its end may ever change: see the grants. */
@Entity
@DynamicUpdate
@Table(name = "person_merge")
class PersonMergeRow {

    @Id
    UUID mergeId;

    UUID keptId;
    UUID goneId;
    List<UUID> cases;
    List<UUID> roles;
    Instant mergedAt;

    @Nullable Instant splitAt;

    static PersonMergeRow of(PersonMerge from) {
        PersonMergeRow row = new PersonMergeRow();
        row.mergeId = from.id();
        row.keptId = from.kept().value();
        row.goneId = from.gone().value();
        row.cases = from.cases();
        row.roles = from.roles();
        row.mergedAt = from.mergedAt();
        row.splitAt = from.splitAt();
        return row;
    }

    PersonMerge toMerge() {
        return new PersonMerge(mergeId, new PersonId(keptId), new PersonId(goneId), cases, roles, mergedAt, splitAt);
    }
}
