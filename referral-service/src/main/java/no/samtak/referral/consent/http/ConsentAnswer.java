package no.samtak.referral.consent.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samtak.referral.casework.domain.PartyRole;
import no.samtak.referral.consent.ShowConsents;
import no.samtak.referral.consent.domain.Capacity;
import no.samtak.referral.consent.domain.Consent;
import no.samtak.referral.consent.domain.ConsentBasis;
import no.samtak.referral.consent.domain.ConsentFinding;
import no.samtak.referral.consent.domain.ConsentId;
import no.samtak.referral.consent.domain.ConsentPosition;
import no.samtak.referral.consent.domain.ConsentPurpose;
import no.samtak.referral.consent.domain.ConsentStanding;
import no.samtak.referral.consent.domain.FindingKind;
import no.samtak.referral.consent.domain.Obstacle;
import no.samtak.referral.consent.domain.OutOfReach;
import no.samtak.referral.consent.domain.SharingPartner;
import no.samtak.referral.person.domain.PersonId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a case worker sees of consents. Who is missing is named to staff only. */
final class ConsentAnswer {

    private ConsentAnswer() {}

    /** A recorded position, and where the purpose stands with it. */
    @Schema(name = "RecordedConsent")
    record Recorded(UUID consentId, Standing standing) {
        static Recorded of(Consent consent, ConsentStanding standing) {
            return new Recorded(consent.id().value(), Standing.of(consent.purpose(), standing));
        }

        /** The same consent with the standing as it is now. */
        static Optional<Recorded> of(ShowConsents.Whole whole, ConsentId id) {
            return whole.find(id)
                    .map(consent ->
                            of(consent, Objects.requireNonNull(whole.standings().get(consent.purpose()))));
        }
    }

    /** All that was said on a case, and what may be acted on today. */
    @Schema(name = "CaseConsents")
    record Whole(List<Asked> people, List<Position> positions, List<Finding> findings, List<Standing> standings) {
        static Whole of(ShowConsents.Whole whole) {
            return new Whole(
                    whole.people().stream().map(Asked::of).toList(),
                    whole.recorded().stream().map(Position::of).toList(),
                    whole.findings().stream().map(Finding::of).toList(),
                    whole.standings().entrySet().stream()
                            .map(standing -> Standing.of(standing.getKey(), standing.getValue()))
                            .toList());
        }
    }

    /** Somebody who may be asked. */
    @Schema(name = "ConsentAsked")
    record Asked(
            UUID personId,
            PartyRole role,
            @Nullable String givenName,
            @Nullable String familyName) {
        static Asked of(ShowConsents.Asked asked) {
            var name = asked.person().identity().name();
            return new Asked(
                    asked.person().id().value(),
                    asked.role(),
                    name == null ? null : name.given(),
                    name == null ? null : name.family());
        }

        /** Without the name. */
        @Override
        public String toString() {
            return "Asked[" + role + "]";
        }
    }

    /** What one person said. Dates are in Europe/Oslo. */
    @Schema(name = "ConsentPositionTaken")
    record Position(
            UUID consentId,
            UUID personId,
            Capacity capacity,
            ConsentPurpose purpose,
            ConsentPosition position,

            @Schema(description = "Which receivers it is about; empty: all.")
            List<SharingPartner> services,

            LocalDate on,
            String how,
            @Nullable String evidence,
            Instant recordedAt,
            String recordedBy) {
        static Optional<Position> of(ShowConsents.Whole whole, ConsentId id) {
            return whole.find(id).map(Position::of);
        }

        static Position of(Consent consent) {
            return new Position(
                    consent.id().value(),
                    consent.giver().value(),
                    consent.capacity(),
                    consent.purpose(),
                    consent.position(),
                    consent.services().stream().sorted().toList(),
                    consent.on(),
                    consent.how(),
                    consent.evidence(),
                    consent.recordedAt(),
                    consent.recordedBy());
        }
    }

    /** What was found that changes who consents. Dates are in Europe/Oslo. */
    @Schema(name = "ConsentFinding")
    record Finding(
            UUID findingId,
            FindingKind kind,
            @Nullable ConsentPurpose purpose,
            LocalDate from,
            @Nullable LocalDate until,
            String assessedBy,
            String reasons,
            Instant recordedAt,
            String recordedBy) {
        static Finding of(ConsentFinding finding) {
            return new Finding(
                    finding.id().value(),
                    finding.kind(),
                    finding.purpose(),
                    finding.from(),
                    finding.until(),
                    finding.assessedBy(),
                    finding.reasons(),
                    finding.recordedAt(),
                    finding.recordedBy());
        }

        /** Without the reasons and the name. */
        @Override
        public String toString() {
            return "Finding[" + kind + "]";
        }
    }

    /** Whether a purpose may be acted on. */
    enum StandingOutcome {
        COMPLETE,
        MISSING,
        /** Somebody cannot be asked: a person judges whether the others are enough. */
        AWAITS_JUDGEMENT
    }

    /** Somebody with parental responsibility who cannot be asked. */
    @Schema(name = "ParentOutOfReach")
    record Unasked(
            @Schema(description = "Null where it is not known who it is.") @Nullable UUID personId,

            OutOfReach.Why why) {
        static Unasked of(OutOfReach parent) {
            return new Unasked(parent.person() == null ? null : parent.person().value(), parent.why());
        }
    }

    /** Whether a purpose may be acted on, and why. */
    @Schema(name = "ConsentStanding")
    record Standing(
            ConsentPurpose purpose,
            StandingOutcome outcome,
            boolean complete,

            @Schema(description = "Whose consent is needed and not there.")
            List<UUID> missing,

            @Schema(description = "What stands in the way; null when nothing does or a person has to judge.") @Nullable Obstacle obstacle,

            List<Unasked> outOfReach,

            @Schema(description = "The day of the last consent.") @Nullable LocalDate from,

            @Schema(description = "The day somebody else is to be asked, because of age.") @Nullable LocalDate until,

            @Schema(description = "By which rule it is enough.") @Nullable ConsentBasis basis,

            @Schema(description = "The section that rule is in.") @Nullable String legalBasis,

            @Schema(description = "With whom nothing may be shared all the same.")
            List<SharingPartner> closedTo) {
        static Standing of(ConsentPurpose purpose, ConsentStanding standing) {
            return switch (standing) {
                case ConsentStanding.Complete(var from, var until, var basis, var closedTo) ->
                    new Standing(
                            purpose,
                            StandingOutcome.COMPLETE,
                            true,
                            List.of(),
                            null,
                            List.of(),
                            from,
                            until,
                            basis,
                            basis.statute().name(),
                            closedTo.stream().sorted().toList());
                case ConsentStanding.Missing(var obstacle, var persons) ->
                    open(
                            purpose,
                            StandingOutcome.MISSING,
                            persons.stream().map(PersonId::value).toList(),
                            obstacle,
                            List.of());
                case ConsentStanding.AwaitsJudgement(var parents) ->
                    open(
                            purpose,
                            StandingOutcome.AWAITS_JUDGEMENT,
                            List.of(),
                            null,
                            parents.stream().map(Unasked::of).toList());
            };
        }

        private static Standing open(
                ConsentPurpose purpose,
                StandingOutcome outcome,
                List<UUID> missing,
                @Nullable Obstacle obstacle,
                List<Unasked> outOfReach) {
            return new Standing(
                    purpose, outcome, false, missing, obstacle, outOfReach, null, null, null, null, List.of());
        }
    }
}
