package no.samtak.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.referral.attachment.ListAttachments;
import no.samtak.referral.attachment.domain.Attachment;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.intake.domain.Correction;
import no.samtak.referral.intake.domain.KeptMessage;
import no.samtak.referral.intake.domain.RecordedForwarding;
import no.samtak.referral.intake.domain.Referral;
import no.samtak.referral.intake.domain.Supplement;
import no.samtak.referral.intake.store.CorrectionRepository;
import no.samtak.referral.intake.store.EarlierCaseRepository;
import no.samtak.referral.intake.store.ForwardingRepository;
import no.samtak.referral.intake.store.KeptMessageRepository;
import no.samtak.referral.intake.store.ReferralRepository;
import no.samtak.referral.intake.store.SupplementRepository;

/** Everything that has come in on a case, and what became of it. */
@ApplicationScoped
public class ShowIncoming {

    /**
     * Each list in the order it came.
     *
     * @param earlier the closed case that this one follows
     */
    public record Incoming(
            Case about,
            Optional<CaseId> earlier,
            List<Referral> referrals,
            List<Correction> corrections,
            List<Supplement> supplements,
            List<Attachment> attachments,
            List<RecordedForwarding> forwardings,
            List<KeptMessage> keptMessages) {}

    private final CaseRepository cases;
    private final EarlierCaseRepository earlierCases;
    private final ReferralRepository referrals;
    private final CorrectionRepository corrections;
    private final SupplementRepository supplements;
    private final ListAttachments listAttachments;
    private final ForwardingRepository forwardings;
    private final KeptMessageRepository keptMessages;
    private final AccessLog accessLog;

    ShowIncoming(
            CaseRepository cases,
            EarlierCaseRepository earlierCases,
            ReferralRepository referrals,
            CorrectionRepository corrections,
            SupplementRepository supplements,
            ListAttachments listAttachments,
            ForwardingRepository forwardings,
            KeptMessageRepository keptMessages,
            AccessLog accessLog) {
        this.cases = cases;
        this.earlierCases = earlierCases;
        this.referrals = referrals;
        this.corrections = corrections;
        this.supplements = supplements;
        this.listAttachments = listAttachments;
        this.forwardings = forwardings;
        this.keptMessages = keptMessages;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such case in this municipality. */
    @Transactional
    public Optional<Incoming> handle(CaseId id) {
        return cases.find(id).map(about -> {
            accessLog.enter(List.of(about.id().value(), about.subject().value()));
            List<Referral> onCase = referrals.ofCase(id);
            return new Incoming(
                    about,
                    earlierCases.earlierThan(id),
                    onCase,
                    corrections.of(onCase.stream().map(Referral::id).toList()),
                    supplements.ofCase(id),
                    listAttachments.handle(id).stream()
                            .filter(file ->
                                    onCase.stream().anyMatch(shown -> shown.id().equals(file.referralId())))
                            .toList(),
                    forwardings.ofCase(id),
                    keptMessages.ofCase(id));
        });
    }
}
