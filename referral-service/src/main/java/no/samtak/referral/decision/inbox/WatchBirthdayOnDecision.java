package no.samtak.referral.decision.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import no.samtak.referral.decision.WatchEighteenthBirthday;
import no.samtak.referral.decision.domain.DecisionKept;

/** A child coordinator may have been granted, or what follows decided. */
@ApplicationScoped
class WatchBirthdayOnDecision {

    private final WatchEighteenthBirthday watchEighteenthBirthday;

    WatchBirthdayOnDecision(WatchEighteenthBirthday watchEighteenthBirthday) {
        this.watchEighteenthBirthday = watchEighteenthBirthday;
    }

    void react(@Observes DecisionKept kept) {
        watchEighteenthBirthday.handle(kept.decision());
    }
}
