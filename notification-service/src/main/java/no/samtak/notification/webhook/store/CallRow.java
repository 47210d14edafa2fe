package no.samtak.notification.webhook.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.samtak.notification.webhook.domain.CallId;
import no.samtak.notification.webhook.domain.CallOutcome;
import no.samtak.notification.webhook.domain.LoggedCall;
import no.samtak.notification.webhook.domain.LoggedCall.Outcome;
import org.jspecify.annotations.Nullable;

/** A row of {@code webhook_call}: kept before the call is made, its outcome after. */
@Entity
@Table(name = "webhook_call")
public class CallRow {

    @Id
    public UUID callId;

    public UUID subscriptionId;
    public UUID messageId;
    public String type;
    public int attempt;
    public Instant calledAt;

    @Enumerated(EnumType.STRING)
    @Nullable Outcome outcome;

    @Nullable Integer status;

    @Nullable String fault;

    @Nullable Long durationMs;

    /** @param technicalNow when the outcome was known */
    public void ended(CallOutcome how, Instant technicalNow) {
        durationMs = technicalNow.toEpochMilli() - calledAt.toEpochMilli();
        switch (how) {
            case CallOutcome.Delivered(int answered) -> {
                outcome = Outcome.DELIVERED;
                status = answered;
            }
            case CallOutcome.Failed(int answered) -> {
                outcome = Outcome.FAILED;
                status = answered;
            }
            case CallOutcome.Gone() -> {
                outcome = Outcome.GONE;
                status = 410;
            }
            case CallOutcome.Unreachable(String why) -> {
                outcome = Outcome.FAILED;
                fault = why;
            }
        }
    }

    public LoggedCall call() {
        return new LoggedCall(
                new CallId(callId), messageId, type, attempt, calledAt, outcome, status, fault, durationMs);
    }
}
