package no.samtak.referral.casework.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import no.samtak.contracts.event.DeadlineAnnouncedV1;
import no.samtak.contracts.event.DeadlineAnnouncedV1.AnsweredBy;
import no.samtak.contracts.event.DeadlineMetV1;
import no.samtak.contracts.event.DeadlineVoidedV1;
import no.samtak.kit.event.Outbox;
import no.samtak.law.deadline.MunicipalDeadline;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseDeadline;

/** What the other services hear about a case and its deadlines. */
@ApplicationScoped
public class CaseEvents {

    private final Outbox outbox;

    CaseEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    public void deadlineAnnounced(Case about, CaseDeadline deadline, MunicipalDeadline dates, Instant at) {
        outbox.append(
                new DeadlineAnnouncedV1(
                        about.id().value(),
                        deadline.id().value(),
                        CaseDeadline.KIND,
                        AnsweredBy.LETTER,
                        dates.nominalDate(),
                        dates.sendBy(),
                        dates.warnings(),
                        dates.legalBasis().stream()
                                .map(reference -> reference.statute().name())
                                .toList()),
                about.version(),
                at,
                deadline.rulebookVersion(),
                deadline.policyVersion());
    }

    public void deadlineMet(Case about, CaseDeadline deadline, Instant at) {
        outbox.append(new DeadlineMetV1(about.id().value(), deadline.id().value(), at), about.version(), at);
    }

    public void deadlineVoided(Case about, CaseDeadline deadline, String why, Instant at) {
        outbox.append(new DeadlineVoidedV1(about.id().value(), deadline.id().value(), why), about.version(), at);
    }
}
