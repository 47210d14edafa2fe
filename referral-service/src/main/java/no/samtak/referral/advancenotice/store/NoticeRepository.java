package no.samtak.referral.advancenotice.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samtak.kit.crypto.Cell;
import no.samtak.kit.crypto.ColumnCipher;
import no.samtak.referral.advancenotice.domain.AdvanceNotice;
import no.samtak.referral.advancenotice.domain.NoticeId;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.Scheme;
import org.jspecify.annotations.Nullable;

/** Advance notices; what they and the parties say is encrypted. The case's lock guards them. */
@ApplicationScoped
public class NoticeRepository implements PanacheRepositoryBase<NoticeRow, UUID> {

    private final ColumnCipher cipher;
    private final ObjectMapper json;

    NoticeRepository(ColumnCipher cipher, ObjectMapper json) {
        this.cipher = cipher;
        this.json = json;
    }

    private record Content(
            Set<Scheme> schemes,
            AdvanceNotice.Wording wording,
            List<AdvanceNotice.Comment> comments,
            AdvanceNotice.@Nullable Closing closed) {}

    public Optional<AdvanceNotice> find(CaseId caseId, NoticeId id) {
        return findByIdOptional(id.value())
                .filter(row -> row.caseId.equals(caseId.value()))
                .map(this::read);
    }

    public Optional<AdvanceNotice> openOn(CaseId caseId) {
        return find("caseId = ?1 and isOpen", caseId.value())
                .firstResultOptional()
                .map(this::read);
    }

    /** The first one first. */
    public List<AdvanceNotice> ofCase(CaseId caseId) {
        return list("caseId = ?1 order by noticeId", caseId.value()).stream()
                .map(this::read)
                .toList();
    }

    public void add(AdvanceNotice notice) {
        NoticeRow row = new NoticeRow();
        row.noticeId = notice.id().value();
        row.caseId = notice.caseId().value();
        row.givenOn = notice.givenOn();
        row.commentsBy = notice.commentsBy();
        row.effectFrom = notice.effectFrom();
        take(notice, row);
        persist(row);
    }

    public void save(AdvanceNotice changed) {
        take(changed, findById(changed.id().value()));
    }

    private void take(AdvanceNotice from, NoticeRow row) {
        try {
            var content = new Content(from.schemes(), from.wording(), from.comments(), from.closed());
            row.content = cipher.encrypt(json.writeValueAsBytes(content), cell(row.noticeId));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A notice could not be written as JSON");
        }
        row.isOpen = from.isOpen();
        row.version = from.version();
    }

    private AdvanceNotice read(NoticeRow row) {
        try {
            Content content = json.readValue(cipher.decrypt(row.content, cell(row.noticeId)), Content.class);
            return new AdvanceNotice(
                    new NoticeId(row.noticeId),
                    new CaseId(row.caseId),
                    content.schemes(),
                    content.wording(),
                    row.givenOn,
                    row.commentsBy,
                    row.effectFrom,
                    content.comments(),
                    content.closed(),
                    row.version);
        } catch (IOException unreadable) {
            // Without the cause: a parser quotes what it stumbles over, and here that is somebody's life.
            throw new IllegalStateException("A kept notice is not readable JSON");
        }
    }

    private static Cell cell(UUID notice) {
        return new Cell("advance_notice", "content", notice);
    }
}
