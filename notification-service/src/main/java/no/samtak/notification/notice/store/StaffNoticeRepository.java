package no.samtak.notification.notice.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.notification.notice.domain.NoticeFilter;
import no.samtak.notification.notice.domain.NoticePosition;
import no.samtak.notification.notice.domain.StaffNotice;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The notices of the municipality in hand. */
@ApplicationScoped
public class StaffNoticeRepository implements PanacheRepositoryBase<StaffNoticeRow, UUID> {

    private static final String ADD = """
            insert into staff_notice (notice_id, kind, severity, case_id, deadline_id, letter_id, details, raised_at,
                                      raised_on)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (coalesce(letter_id, deadline_id), kind, raised_on) do nothing
            """;

    /** Adds a notice, unless the same has been said about the same deadline or letter on the same day. */
    public void add(StaffNotice notice) {
        getEntityManager().unwrap(Session.class).doWork(connection -> add(connection, notice));
    }

    public List<StaffNoticeRow> page(NoticeFilter filter, @Nullable NoticePosition after, int size) {
        List<String> conditions = new ArrayList<>();
        Parameters parameters = new Parameters();
        if (filter.caseId() != null) {
            conditions.add("caseId = :caseId");
            parameters.and("caseId", filter.caseId().value());
        }
        if (filter.kind() != null) {
            conditions.add("kind = :kind");
            parameters.and("kind", filter.kind());
        }
        if (after != null) {
            conditions.add("(raisedAt, noticeId) < (:raisedAt, :noticeId)");
            parameters
                    .and("raisedAt", after.raisedAt())
                    .and("noticeId", after.id().value());
        }
        return find(String.join(" and ", conditions) + " order by raisedAt desc, noticeId desc", parameters)
                .page(0, size)
                .list();
    }

    private static void add(Connection connection, StaffNotice notice) throws SQLException {
        try (var insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, notice.id().value());
            insert.setString(2, notice.kind().name());
            insert.setString(3, notice.kind().severity().name());
            insert.setObject(4, notice.caseId().value());
            insert.setObject(
                    5, notice.deadlineId() == null ? null : notice.deadlineId().value(), Types.OTHER);
            insert.setObject(
                    6, notice.letterId() == null ? null : notice.letterId().value(), Types.OTHER);
            insert.setArray(7, connection.createArrayOf("text", notice.details().toArray()));
            insert.setObject(8, notice.raisedAt().atOffset(ZoneOffset.UTC));
            insert.setObject(9, NorwegianCalendar.dateOf(notice.raisedAt()));
            insert.executeUpdate();
        }
    }
}
