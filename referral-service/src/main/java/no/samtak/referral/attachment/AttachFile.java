package no.samtak.referral.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.Ids;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.referral.attachment.domain.Attachment;
import no.samtak.referral.attachment.domain.AttachmentId;
import no.samtak.referral.attachment.domain.AttachmentKind;
import no.samtak.referral.attachment.domain.AttachmentRefusal;
import no.samtak.referral.attachment.domain.AttachmentRules;
import no.samtak.referral.attachment.store.AttachmentRepository;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.intake.domain.Referral;
import no.samtak.referral.intake.domain.ReferralId;
import no.samtak.referral.intake.outbox.ReferralEvents;
import no.samtak.referral.intake.store.ReferralRepository;

/** Takes a file that belongs to a referral, once it has been found to be what it says it is. */
@ApplicationScoped
public class AttachFile {

    /** @param mediaType as the sender states it */
    public record Command(ReferralId referralId, String name, String mediaType, byte[] content, String by) {

        /** Without the file and its name. */
        @Override
        public String toString() {
            return "AttachFile.Command[" + referralId + "]";
        }
    }

    /** What became of it. */
    public sealed interface Outcome {
        record Attached(Attachment attachment) implements Outcome {}

        record AlreadyAttached(Attachment attachment) implements Outcome {}

        record Refused(List<AttachmentRefusal> reasons) implements Outcome {}
    }

    private final LegalClock clock;
    private final ReferralRepository referrals;
    private final CaseRepository cases;
    private final AttachmentRepository attachments;
    private final ReferralEvents events;
    private final AccessLog accessLog;

    AttachFile(
            LegalClock clock,
            ReferralRepository referrals,
            CaseRepository cases,
            AttachmentRepository attachments,
            ReferralEvents events,
            AccessLog accessLog) {
        this.clock = clock;
        this.referrals = referrals;
        this.cases = cases;
        this.attachments = attachments;
        this.events = events;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such referral in this municipality. */
    @Transactional
    public Optional<Outcome> handle(Command command) {
        Instant now = clock.now();
        return referrals
                .caseOf(command.referralId())
                .flatMap(cases::lock)
                .flatMap(about ->
                        referrals.find(command.referralId()).map(referral -> attach(about, referral, command, now)));
    }

    private Outcome attach(Case about, Referral referral, Command command, Instant now) {
        accessLog.enter(List.of(about.id().value(), about.subject().value()));
        Optional<Attachment> same = attachments.findSame(referral.id(), command.content());
        if (same.isPresent()) {
            return new Outcome.AlreadyAttached(same.get());
        }
        var facts = new AttachmentRules.Facts(
                command.name(),
                command.mediaType(),
                command.content(),
                about.state(),
                referral.standing(),
                attachments.countOf(referral.id()));
        return switch (AttachmentRules.decide(facts)) {
            case AttachmentRules.Answer.Taken(AttachmentKind kind) -> take(about, referral, command, kind, now);
            case AttachmentRules.Answer.Refused(List<AttachmentRefusal> reasons) -> new Outcome.Refused(reasons);
        };
    }

    private Outcome take(Case about, Referral referral, Command command, AttachmentKind kind, Instant now) {
        Attachment attachment = new Attachment(
                new AttachmentId(Ids.next()),
                referral.id(),
                about.id(),
                kind,
                command.name(),
                command.content().length,
                now,
                command.by());
        attachments.add(attachment, command.content());
        Case changed = about.next();
        cases.save(changed);
        events.fileAttached(changed, attachment);
        return new Outcome.Attached(attachment);
    }
}
