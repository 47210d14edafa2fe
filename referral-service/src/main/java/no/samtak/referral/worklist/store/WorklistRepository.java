package no.samtak.referral.worklist.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.samtak.referral.worklist.domain.WorklistEntry;
import no.samtak.referral.worklist.domain.WorklistFilter;
import no.samtak.referral.worklist.domain.WorklistPosition;
import no.samtak.referral.worklist.domain.WorklistSort;
import org.jspecify.annotations.Nullable;

/** The worklist of the municipality in hand, one page at a time from an index. */
@ApplicationScoped
public class WorklistRepository implements PanacheRepositoryBase<WorklistRow, UUID> {

    public List<WorklistEntry> page(
            WorklistFilter filter, WorklistSort sort, @Nullable WorklistPosition after, int size) {
        List<String> conditions = new ArrayList<>();
        Parameters parameters = new Parameters();
        if (filter.state() == null) {
            conditions.add("isOpen");
        } else {
            conditions.add("state = :state");
            parameters.and("state", filter.state());
        }
        if (filter.scheme() != null) {
            conditions.add("array_contains(schemes, :scheme)");
            parameters.and("scheme", filter.scheme().name());
        }
        if (filter.assignees() != null && filter.assignees().isEmpty()) {
            conditions.add("assignedTo is null");
        } else if (filter.assignees() != null) {
            conditions.add("assignedTo in :assignees");
            parameters.and("assignees", filter.assignees());
        }
        if (filter.dueBefore() != null) {
            conditions.add("dueOn < :dueBefore");
            parameters.and("dueBefore", filter.dueBefore());
        }
        if (filter.heldLetters()) {
            conditions.add("heldLetters > 0");
        }
        if (filter.toContact()) {
            conditions.add("toContact");
        }
        String column = sort == WorklistSort.DUE ? "dueOn" : "receivedOn";
        String direction = sort == WorklistSort.RECEIVED ? " desc" : "";
        if (after != null) {
            conditions.add("(" + column + ", caseId) " + (direction.isEmpty() ? ">" : "<") + " (:on, :caseId)");
            parameters.and("on", after.on()).and("caseId", after.caseId().value());
        }
        return find(
                        String.join(" and ", conditions) + " order by " + column + direction + ", caseId" + direction,
                        parameters)
                .page(0, size)
                .stream()
                .map(WorklistRow::toEntry)
                .toList();
    }

    /** The date that an entry stands at in this order. */
    public static LocalDate dateOf(WorklistEntry entry, WorklistSort sort) {
        return sort == WorklistSort.DUE
                ? Objects.requireNonNullElse(entry.dueOn(), WorklistRow.NOTHING_OWED)
                : entry.receivedOn();
    }
}
