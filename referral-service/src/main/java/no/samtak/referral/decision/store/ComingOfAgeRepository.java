package no.samtak.referral.decision.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.DeadlineId;
import no.samtak.referral.decision.domain.ComingOfAge;
import no.samtak.referral.decision.domain.DecisionId;

/** Birthdays by which something has to be decided. The case's lock guards them. */
@ApplicationScoped
public class ComingOfAgeRepository implements PanacheRepositoryBase<ComingOfAgeRow, UUID> {

    private static final List<ComingOfAge.State> OPEN = List.of(ComingOfAge.State.ANNOUNCED, ComingOfAge.State.WARNED);

    public Optional<ComingOfAge> find(CaseId caseId, DeadlineId id) {
        return findByIdOptional(id.value())
                .filter(row -> row.caseId.equals(caseId.value()))
                .map(ComingOfAgeRepository::read);
    }

    /** Those that wait for a decision. */
    public List<ComingOfAge> openOn(CaseId caseId) {
        return list("caseId = ?1 and state in ?2", caseId.value(), OPEN).stream()
                .map(ComingOfAgeRepository::read)
                .toList();
    }

    public void add(ComingOfAge birthday) {
        ComingOfAgeRow row = new ComingOfAgeRow();
        row.deadlineId = birthday.id().value();
        row.caseId = birthday.caseId().value();
        row.decisionId = birthday.decision().value();
        row.birthday = birthday.birthday();
        row.state = birthday.state();
        persist(row);
    }

    public void save(ComingOfAge changed) {
        findById(changed.id().value()).state = changed.state();
    }

    private static ComingOfAge read(ComingOfAgeRow row) {
        return new ComingOfAge(
                new DeadlineId(row.deadlineId),
                new CaseId(row.caseId),
                new DecisionId(row.decisionId),
                row.birthday,
                row.state);
    }
}
