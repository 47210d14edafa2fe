package no.samtak.referral.casework.http;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samtak.referral.casework.ShowParties;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.Mandate;
import no.samtak.referral.casework.domain.PartyRole;
import no.samtak.referral.casework.domain.Reach;
import no.samtak.referral.person.domain.ParentalResponsibility;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who belongs to a case. */
@Schema(name = "CaseParties")
record PartyAnswer(
        UUID subjectId,

        @Schema(description = "Who holds parental responsibility; null while nobody has said.") @Nullable ParentalResponsibility parentalResponsibility,

        @Schema(description = "One of them, or of their household, has a protected address: it covers all.")
        boolean protectedHousehold,

        List<Party> parties) {

    static PartyAnswer of(ShowParties.Whole whole) {
        return new PartyAnswer(
                whole.about().subject().value(),
                whole.subject().responsibility(),
                whole.isProtected(),
                whole.parties().stream().map(Party::of).toList());
    }

    /** Somebody who belongs to it. */
    @Schema(name = "CaseParty")
    record Party(
            UUID personId,
            PartyRole role,
            @Nullable String givenName,
            @Nullable String familyName,

            @Schema(description = "Of a child that is expected.") @Nullable LocalDate dueOn,

            Reach reach,
            @Nullable MandateAnswer mandate,

            @Schema(description = "Gets no letters; why stands in the corrections of the case.")
            boolean blocked) {
        static Party of(ShowParties.Party shown) {
            var name = shown.person().identity().name();
            var mandate = shown.party().mandate();
            return new Party(
                    shown.person().id().value(),
                    shown.party().role(),
                    name == null ? null : name.given(),
                    name == null ? null : name.family(),
                    shown.person().dueOn(),
                    shown.party().reach(),
                    mandate == null ? null : MandateAnswer.of(mandate),
                    shown.party().blocked());
        }

        /** Without the name. */
        @Override
        public String toString() {
            return "Party[" + role + "]";
        }
    }

    /** What somebody may do, and when. Dates are in Europe/Oslo, both included. */
    @Schema(name = "Mandate")
    record MandateAnswer(LocalDate from, @Nullable LocalDate until, List<Mandate.Scope> scope) {
        static MandateAnswer of(Mandate mandate) {
            return new MandateAnswer(
                    mandate.from(),
                    mandate.until(),
                    mandate.scope().stream().sorted().toList());
        }
    }

    /** The other cases of a family. */
    @Schema(name = "FamilyCases")
    record Family(List<Line> items) {
        static Family of(List<Case> linked) {
            return new Family(linked.stream().map(Line::of).toList());
        }
    }

    /** A case, without what it says: it is opened by itself. */
    @Schema(name = "FamilyCase")
    record Line(UUID caseId, String reference, UUID subjectId, CaseState state, LocalDate receivedOn) {
        static Line of(Case about) {
            return new Line(
                    about.id().value(), about.reference(), about.subject().value(), about.state(), about.receivedOn());
        }
    }
}
