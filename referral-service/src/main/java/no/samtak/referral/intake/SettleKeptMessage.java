package no.samtak.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.CaseTaskKind;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.casework.store.CaseTaskRepository;
import no.samtak.referral.intake.domain.KeptMessage;
import no.samtak.referral.intake.store.KeptMessageRepository;

/** A person has held a kept message against what had come before. */
@ApplicationScoped
public class SettleKeptMessage {

    /** What the person found out. */
    public record Command(CaseId caseId, UUID messageId, KeptMessage.Settlement outcome, String by) {}

    private final LegalClock clock;
    private final CaseRepository cases;
    private final CaseTaskRepository tasks;
    private final KeptMessageRepository messages;
    private final AccessLog accessLog;

    SettleKeptMessage(
            LegalClock clock,
            CaseRepository cases,
            CaseTaskRepository tasks,
            KeptMessageRepository messages,
            AccessLog accessLog) {
        this.clock = clock;
        this.cases = cases;
        this.tasks = tasks;
        this.messages = messages;
        this.accessLog = accessLog;
    }

    /** Said twice, it stands as it was said first. Empty when there is no such message on such a case here. */
    @Transactional
    public Optional<KeptMessage> handle(Command command) {
        Instant now = clock.now();
        return cases.lock(command.caseId())
                .flatMap(about -> messages.find(command.messageId())
                        .filter(message -> message.caseId().equals(about.id()))
                        .map(message -> settle(about, message, command, now)));
    }

    private KeptMessage settle(Case about, KeptMessage message, Command command, Instant now) {
        accessLog.enter(List.of(about.id().value(), about.subject().value()));
        if (!message.isOpen()) {
            return message;
        }
        KeptMessage settled = message.settled(now, command.by(), command.outcome());
        messages.save(settled);
        boolean allAre = messages.ofCase(about.id()).stream().noneMatch(KeptMessage::isOpen);
        if (allAre) {
            tasks.ofCase(about.id()).stream()
                    .filter(task -> task.kind() == CaseTaskKind.COMPARE_MESSAGES && task.isOpen())
                    .forEach(task -> tasks.save(
                            task.done(now, command.by(), command.outcome().name())));
        }
        return settled;
    }
}
