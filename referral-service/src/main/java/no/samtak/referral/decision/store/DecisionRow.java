package no.samtak.referral.decision.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samtak.referral.decision.domain.Decision;
import no.samtak.referral.decision.domain.DecisionId;
import no.samtak.referral.decision.domain.DecisionState;
import no.samtak.referral.decision.domain.Knowledge;
import org.jspecify.annotations.Nullable;

/** What it says is never updated, only what has become of it; the database grants nothing else. */
@Entity
@Table(name = "decision")
class DecisionRow {

    @Id
    UUID decisionId;

    @Column(updatable = false)
    UUID caseId;

    @Enumerated(EnumType.STRING)
    DecisionState state;

    @Column(updatable = false)
    LocalDate decidedOn;

    @Column(updatable = false)
    Instant madeAt;

    @Column(updatable = false)
    String decidedBy;

    @Column(updatable = false)
    byte[] facts;

    @Column(updatable = false)
    byte[] trace;

    @Column(updatable = false)
    @Nullable LocalDate coordinatorNamedBy;

    @Column(updatable = false)
    String rulebookVersion;

    @Column(updatable = false)
    String policyVersion;

    @Nullable Instant dispatchedAt;

    @Nullable LocalDate knownOn;

    @Nullable String knownHow;

    @Nullable Instant knownRecordedAt;

    @Nullable String knownRecordedBy;

    int openAppeals;

    @Nullable UUID replacedBy;

    void take(Decision.Course course) {
        Knowledge known = course.known();
        DecisionId other = course.replacedBy();
        state = course.state();
        dispatchedAt = course.dispatchedAt();
        knownOn = known == null ? null : known.on();
        knownHow = known == null ? null : known.how();
        knownRecordedAt = known == null ? null : known.recordedAt();
        knownRecordedBy = known == null ? null : known.recordedBy();
        openAppeals = course.openAppeals();
        replacedBy = other == null ? null : other.value();
    }

    Decision.Course toCourse() {
        return new Decision.Course(
                state, dispatchedAt, knowledge(), openAppeals, replacedBy == null ? null : new DecisionId(replacedBy));
    }

    private @Nullable Knowledge knowledge() {
        return knownOn == null || knownHow == null || knownRecordedAt == null || knownRecordedBy == null
                ? null
                : new Knowledge(knownOn, knownHow, knownRecordedAt, knownRecordedBy);
    }
}
