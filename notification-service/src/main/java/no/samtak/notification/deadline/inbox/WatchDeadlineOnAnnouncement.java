package no.samtak.notification.deadline.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.contracts.event.DeadlineAnnouncedV1;
import no.samtak.kit.event.EventContext;
import no.samtak.kit.event.Reaction;
import no.samtak.notification.CaseId;
import no.samtak.notification.deadline.WatchDeadline;
import no.samtak.notification.deadline.domain.AnsweredBy;
import no.samtak.notification.deadline.domain.DeadlineDates;
import no.samtak.notification.deadline.domain.DeadlineId;

/** A deadline is announced: keep watch over it. */
@ApplicationScoped
class WatchDeadlineOnAnnouncement implements Reaction<DeadlineAnnouncedV1> {

    private final WatchDeadline watchDeadline;

    WatchDeadlineOnAnnouncement(WatchDeadline watchDeadline) {
        this.watchDeadline = watchDeadline;
    }

    @Override
    public Class<DeadlineAnnouncedV1> to() {
        return DeadlineAnnouncedV1.class;
    }

    @Override
    public void react(DeadlineAnnouncedV1 event, EventContext context) {
        watchDeadline.handle(new WatchDeadline.Command(
                new DeadlineId(event.deadlineId()),
                new CaseId(event.caseId()),
                context.source(),
                event.kind(),
                switch (event.answeredBy()) {
                    case LETTER -> AnsweredBy.LETTER;
                    case WORK -> AnsweredBy.WORK;
                },
                new DeadlineDates(event.nominalDate(), event.sendBy(), event.warnings()),
                event.legalBasis(),
                context.aggregateVersion()));
    }
}
