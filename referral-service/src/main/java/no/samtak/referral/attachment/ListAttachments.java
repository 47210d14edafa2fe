package no.samtak.referral.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import no.samtak.referral.attachment.domain.Attachment;
import no.samtak.referral.attachment.store.AttachmentRepository;
import no.samtak.referral.casework.domain.CaseId;

/** Which files came on a case, for whoever shows the case and has entered that in the access log. */
@ApplicationScoped
public class ListAttachments {

    private final AttachmentRepository attachments;

    ListAttachments(AttachmentRepository attachments) {
        this.attachments = attachments;
    }

    @Transactional
    public List<Attachment> handle(CaseId caseId) {
        return attachments.ofCase(caseId);
    }
}
