package no.samtak.referral.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.referral.attachment.domain.Attachment;
import no.samtak.referral.attachment.domain.AttachmentId;
import no.samtak.referral.attachment.store.AttachmentRepository;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.intake.domain.ReferralId;
import no.samtak.referral.intake.store.ReferralRepository;

/** Gives out a file. Who has opened it stands in the access log. */
@ApplicationScoped
public class OpenAttachment {

    /** The file, and what it is. */
    public record Opened(Attachment attachment, byte[] content) {}

    private final AttachmentRepository attachments;
    private final ReferralRepository referrals;
    private final CaseRepository cases;
    private final AccessLog accessLog;

    OpenAttachment(
            AttachmentRepository attachments, ReferralRepository referrals, CaseRepository cases, AccessLog accessLog) {
        this.attachments = attachments;
        this.referrals = referrals;
        this.cases = cases;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such file on such a referral here, or the referral was about the wrong person. */
    @Transactional
    public Optional<Opened> handle(ReferralId referralId, AttachmentId id) {
        return described(referralId, id).map(attachment -> new Opened(attachment, attachments.content(id)));
    }

    /** Without the file. */
    @Transactional
    public Optional<Attachment> describe(ReferralId referralId, AttachmentId id) {
        return described(referralId, id);
    }

    private Optional<Attachment> described(ReferralId referralId, AttachmentId id) {
        return attachments
                .find(id)
                .filter(attachment -> attachment.referralId().equals(referralId))
                .filter(attachment -> referrals.find(referralId).isPresent())
                .flatMap(attachment -> cases.find(attachment.caseId()).map(about -> {
                    accessLog.enter(List.of(about.id().value(), about.subject().value()));
                    return attachment;
                }));
    }
}
