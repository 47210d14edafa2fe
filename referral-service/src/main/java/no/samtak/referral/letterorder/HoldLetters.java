package no.samtak.referral.letterorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.Ids;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.letterorder.domain.LetterHold;
import no.samtak.referral.letterorder.domain.ReleaseBlock;
import no.samtak.referral.letterorder.store.LetterHoldRepository;

/**
 * A case worker has come to know what must keep letters from leaving by themselves, such as a worry for a child's safety;
 * or that it is settled. Said twice, it stands once.
 */
@ApplicationScoped
public class HoldLetters {

    /** What is said, by whom. */
    public sealed interface Command {

        CaseId caseId();

        ReleaseBlock reason();

        String by();

        record Note(CaseId caseId, ReleaseBlock reason, String by) implements Command {}

        record Lift(CaseId caseId, ReleaseBlock reason, String by) implements Command {}
    }

    /** What became of it. */
    public sealed interface Outcome {
        record Handled() implements Outcome {}

        /** It follows from what is registered. */
        record NotForAPersonToSay() implements Outcome {}
    }

    private final LegalClock clock;
    private final CaseRepository cases;
    private final LetterHoldRepository holds;
    private final ReviewRelease reviewRelease;
    private final AccessLog accessLog;

    HoldLetters(
            LegalClock clock,
            CaseRepository cases,
            LetterHoldRepository holds,
            ReviewRelease reviewRelease,
            AccessLog accessLog) {
        this.clock = clock;
        this.cases = cases;
        this.holds = holds;
        this.reviewRelease = reviewRelease;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such case in this municipality. */
    @Transactional
    public Optional<Outcome> handle(Command command) {
        Instant now = clock.now();
        return cases.lock(command.caseId()).map(about -> {
            accessLog.enter(List.of(about.id().value(), about.subject().value()));
            if (command.reason().source() != ReleaseBlock.Source.CASE_WORKER) {
                return new Outcome.NotForAPersonToSay();
            }
            Optional<LetterHold> standing = holds.ofCase(about.id()).stream()
                    .filter(hold -> hold.reason() == command.reason())
                    .findFirst();
            switch (command) {
                case Command.Note note -> {
                    if (standing.isEmpty()) {
                        holds.add(new LetterHold(Ids.next(), about.id(), note.reason(), now, note.by()));
                    }
                }
                case Command.Lift lift -> standing.ifPresent(hold -> holds.lift(hold, lift.by(), now));
            }
            reviewRelease.handle(about.next(), now);
            return new Outcome.Handled();
        });
    }
}
