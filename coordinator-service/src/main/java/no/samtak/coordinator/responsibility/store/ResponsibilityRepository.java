package no.samtak.coordinator.responsibility.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import no.samtak.coordinator.CaseId;
import no.samtak.coordinator.responsibility.domain.Stretch;
import no.samtak.coordinator.responsibility.domain.Timeline;
import no.samtak.kit.Ids;

/** Who is responsible for whom, and when. The case's lock guards it. */
@ApplicationScoped
public class ResponsibilityRepository implements PanacheRepositoryBase<ResponsibilityRow, UUID> {

    /** The case is known: every case here has a timeline. */
    public Timeline of(CaseId caseId) {
        return new Timeline(
                rows(caseId).stream().map(ResponsibilityRow::toStretch).toList());
    }

    /** Keeps a timeline that has grown: earlier stretches stay as they are. */
    public void save(CaseId caseId, Timeline timeline) {
        List<ResponsibilityRow> known = rows(caseId);
        for (int i = 0; i < timeline.stretches().size(); i++) {
            Stretch stretch = timeline.stretches().get(i);
            if (i < known.size()) {
                known.get(i).take(stretch);
            } else {
                persist(row(caseId, stretch, i == 0));
            }
        }
    }

    private static ResponsibilityRow row(CaseId caseId, Stretch stretch, boolean isFirst) {
        ResponsibilityRow row = new ResponsibilityRow();
        row.responsibilityId = Ids.next();
        row.caseId = caseId.value();
        row.take(stretch);
        row.follows = isFirst ? null : stretch.from();
        return row;
    }

    private List<ResponsibilityRow> rows(CaseId caseId) {
        return list("caseId = ?1 order by fromAt", caseId.value());
    }
}
