package no.samtak.referral.takeover.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.takeover.domain.TakenOverCase;
import no.samtak.referral.takeover.domain.TakeoverId;

/** Cases that came over from other systems. */
@ApplicationScoped
public class TakenOverCaseRepository implements PanacheRepositoryBase<TakenOverCaseRow, UUID> {

    /** Until the end of the transaction nobody else takes over from this system. */
    public void lockSource(String source) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 1)) is null")
                .setParameter(1, source)
                .getSingleResult();
    }

    /** Which of these have come over before. */
    public Set<String> known(String source, Collection<String> sourceIds) {
        return find("source = ?1 and sourceId in ?2", source, sourceIds).stream()
                .map(row -> row.sourceId)
                .collect(Collectors.toSet());
    }

    /** @param position of its row in the file, from 0 */
    public void add(TakenOverCase taken, int position) {
        TakenOverCaseRow row = new TakenOverCaseRow();
        row.take(taken);
        row.position = position;
        persist(row);
    }

    public void save(TakenOverCase changed) {
        findById(changed.caseId().value()).take(changed);
    }

    public Optional<TakenOverCase> find(CaseId id) {
        return findByIdOptional(id.value()).map(TakenOverCaseRow::toCase);
    }

    /** In the order of the file. */
    public List<TakenOverCase> of(TakeoverId id) {
        return list("takeoverId = ?1 order by position", id.value()).stream()
                .map(TakenOverCaseRow::toCase)
                .toList();
    }
}
