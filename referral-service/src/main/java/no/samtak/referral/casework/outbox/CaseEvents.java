package no.samtak.referral.casework.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.samtak.contracts.event.CaseClosedV1;
import no.samtak.contracts.event.DeadlineAnnouncedV1;
import no.samtak.contracts.event.DeadlineAnnouncedV1.AnsweredBy;
import no.samtak.contracts.event.DeadlineMetV1;
import no.samtak.contracts.event.DeadlineVoidedV1;
import no.samtak.kit.event.Outbox;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.law.rulebook.Rulebooks;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseDeadline;
import no.samtak.referral.casework.domain.ClockStop;

/** What the other services hear about a case and its deadlines. */
@ApplicationScoped
public class CaseEvents {

    private final Outbox outbox;

    CaseEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** @param warnings the days on which staff are told; none where the letter is ordered already */
    public void deadlineAnnounced(Case about, CaseDeadline deadline, List<LocalDate> warnings, Instant at) {
        outbox.append(
                new DeadlineAnnouncedV1(
                        about.id().value(),
                        deadline.id().value(),
                        deadline.kind().name(),
                        AnsweredBy.LETTER,
                        deadline.nominalDate(),
                        deadline.sendBy(),
                        warnings,
                        Rulebooks.at(deadline.startedOn())
                                .basisOf(deadline.kind().rule())
                                .stream()
                                .map(reference -> reference.statute().name())
                                .toList()),
                about.version(),
                at,
                deadline.rulebookVersion(),
                deadline.policyVersion());
    }

    public void closed(Case about, ClockStop why, Instant at) {
        outbox.append(
                new CaseClosedV1(about.id().value(), NorwegianCalendar.dateOf(at), why.name()), about.version(), at);
    }

    public void deadlineMet(Case about, CaseDeadline deadline, Instant at) {
        outbox.append(new DeadlineMetV1(about.id().value(), deadline.id().value(), at), about.version(), at);
    }

    public void deadlineVoided(Case about, CaseDeadline deadline, ClockStop why, Instant at) {
        outbox.append(new DeadlineVoidedV1(about.id().value(), deadline.id().value(), why.name()), about.version(), at);
    }
}
