package no.samtak.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import no.samtak.kit.Ids;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseTask;
import no.samtak.referral.casework.domain.CaseTaskKind;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.casework.store.CaseTaskRepository;
import no.samtak.referral.intake.domain.KeptMessage;
import no.samtak.referral.intake.domain.Referral;
import no.samtak.referral.intake.domain.ReferralId;
import no.samtak.referral.intake.store.KeptMessageRepository;
import no.samtak.referral.intake.store.ReferralRepository;

/**
 * Keeps a message that came under an id its sender had used for something else, and asks a person to look: it may be a
 * report whose month has begun.
 */
@ApplicationScoped
public class KeepMessage {

    private final ReferralRepository referrals;
    private final CaseRepository cases;
    private final CaseTaskRepository tasks;
    private final KeptMessageRepository messages;
    private final AccessLog accessLog;

    KeepMessage(
            ReferralRepository referrals,
            CaseRepository cases,
            CaseTaskRepository tasks,
            KeptMessageRepository messages,
            AccessLog accessLog) {
        this.referrals = referrals;
        this.cases = cases;
        this.tasks = tasks;
        this.messages = messages;
        this.accessLog = accessLog;
    }

    /** @param first what had come first under the same id */
    @Transactional
    public void handle(ReferralId first, String content, Instant now) {
        referrals
                .findSent(first)
                .map(sent -> sent.referral())
                .ifPresent(referral ->
                        cases.lock(referral.caseId()).ifPresent(about -> keep(about, referral, content, now)));
    }

    private void keep(Case about, Referral first, String content, Instant now) {
        accessLog.enter(List.of(about.id().value(), about.subject().value()));
        if (messages.isKept(first.id(), content)) {
            return;
        }
        messages.add(new KeptMessage(Ids.next(), first.id(), about.id(), content, now, null, null, null));
        boolean isAsked = tasks.ofCase(about.id()).stream()
                .anyMatch(task -> task.kind() == CaseTaskKind.COMPARE_MESSAGES && task.isOpen());
        if (!isAsked) {
            tasks.add(CaseTask.open(Ids.next(), about.id(), CaseTaskKind.COMPARE_MESSAGES, now));
        }
    }
}
