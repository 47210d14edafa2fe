package no.samtak.referral.consent.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samtak.referral.casework.domain.PartyRole;
import no.samtak.referral.consent.ShowConsents;
import no.samtak.referral.consent.domain.Consent;
import no.samtak.referral.consent.domain.ConsentId;
import no.samtak.referral.consent.domain.ConsentPosition;
import no.samtak.referral.consent.domain.ConsentPurpose;
import no.samtak.referral.consent.domain.ConsentStanding;
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
    record Whole(List<Asked> people, List<Position> positions, List<Standing> standings) {
        static Whole of(ShowConsents.Whole whole) {
            return new Whole(
                    whole.people().stream().map(Asked::of).toList(),
                    whole.recorded().stream().map(Position::of).toList(),
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
            ConsentPurpose purpose,
            ConsentPosition position,
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
                    consent.purpose(),
                    consent.position(),
                    consent.on(),
                    consent.how(),
                    consent.evidence(),
                    consent.recordedAt(),
                    consent.recordedBy());
        }
    }

    /** Whether a purpose may be acted on. */
    @Schema(name = "ConsentStanding")
    record Standing(
            ConsentPurpose purpose,
            boolean complete,

            @Schema(
                    description =
                            "Whose consent is needed and not there. Empty and not complete: nobody is registered who could consent.")
            List<UUID> missing) {
        static Standing of(ConsentPurpose purpose, ConsentStanding standing) {
            return new Standing(
                    purpose,
                    standing instanceof ConsentStanding.Complete,
                    standing.missing().stream().map(PersonId::value).toList());
        }
    }
}
