package no.samtak.referral.advancenotice.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import no.samtak.contracts.event.AdvanceNoticeClosedV1;
import no.samtak.contracts.event.AdvanceNoticeGivenV1;
import no.samtak.kit.event.Outbox;
import no.samtak.referral.advancenotice.domain.AdvanceNotice;
import no.samtak.referral.casework.domain.Case;

/** What the other services hear about advance notices: codes and dates. */
@ApplicationScoped
public class NoticeEvents {

    private final Outbox outbox;

    NoticeEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    public void given(Case about, AdvanceNotice notice, Instant at) {
        outbox.append(
                new AdvanceNoticeGivenV1(
                        about.id().value(),
                        notice.id().value(),
                        notice.schemes().stream().sorted().map(Enum::name).toList(),
                        notice.commentsBy()),
                about.version(),
                at);
    }

    public void closed(Case about, AdvanceNotice notice, AdvanceNotice.Outcome outcome, Instant at) {
        outbox.append(
                new AdvanceNoticeClosedV1(about.id().value(), notice.id().value(), outcome.name()),
                about.version(),
                at);
    }
}
