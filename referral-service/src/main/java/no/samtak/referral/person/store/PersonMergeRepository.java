package no.samtak.referral.person.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import no.samtak.referral.person.domain.PersonId;
import no.samtak.referral.person.domain.PersonMerge;

/** Which records were put together. The lock of the person who was kept guards them. */
@ApplicationScoped
public class PersonMergeRepository implements PanacheRepositoryBase<PersonMergeRow, UUID> {

    public void add(PersonMerge merge) {
        persist(PersonMergeRow.of(merge));
    }

    /** The merge of these two that stands. */
    public Optional<PersonMerge> standing(PersonId kept, PersonId gone) {
        return find("keptId = ?1 and goneId = ?2 and splitAt is null", kept.value(), gone.value())
                .firstResultOptional()
                .map(PersonMergeRow::toMerge);
    }

    /** Whether somebody else was put under this one. */
    public boolean isKeptOfAnother(PersonId person) {
        return count("keptId = ?1 and splitAt is null", person.value()) > 0;
    }

    public void split(PersonMerge split) {
        findById(split.id()).splitAt = split.splitAt();
    }
}
