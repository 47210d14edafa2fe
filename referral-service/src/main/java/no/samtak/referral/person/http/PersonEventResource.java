package no.samtak.referral.person.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.caller.CurrentCaller;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.Issue;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.kit.version.IfMatch;
import no.samtak.referral.ReferralProblem;
import no.samtak.referral.person.IdentifyPerson;
import no.samtak.referral.person.MergePersons;
import no.samtak.referral.person.RecordEnd;
import no.samtak.referral.person.SplitPersons;
import no.samtak.referral.person.domain.PersonId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What becomes known about a person: who it is, a birth, an end, that two records are one, or that they are two. */
@Path("/api/v1/persons/{personId}")
@Tag(name = "Persons")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
@RunOnVirtualThread
public class PersonEventResource {

    private final IdentifyPerson identifyPerson;
    private final RecordEnd recordEnd;
    private final MergePersons mergePersons;
    private final SplitPersons splitPersons;
    private final Identities identities;
    private final CurrentCaller caller;

    PersonEventResource(
            IdentifyPerson identifyPerson,
            RecordEnd recordEnd,
            MergePersons mergePersons,
            SplitPersons splitPersons,
            Identities identities,
            CurrentCaller caller) {
        this.identifyPerson = identifyPerson;
        this.recordEnd = recordEnd;
        this.mergePersons = mergePersons;
        this.splitPersons = splitPersons;
        this.identities = identities;
        this.caller = caller;
    }

    /** Who it is. */
    @Schema(name = "Identification")
    public record IdentificationRequest(
            @NotBlank @Size(max = 40) String personNumber,
            @Size(max = 100) @Nullable String givenName,
            @Size(max = 100) @Nullable String familyName,

            @Schema(description = "Left out: what the number says.") @Nullable LocalDate birthDate,

            @Schema(description = "How it is known.") @NotBlank @Size(max = 1000) String how) {

        /** Never who it is. */
        @Override
        public String toString() {
            return "IdentificationRequest[]";
        }
    }

    /** That a pregnancy has ended, or that somebody has died and the register has not told yet. */
    @Schema(name = "PersonEnd")
    public record EndRequest(
            @Schema(description = "Europe/Oslo.") @NotNull LocalDate on,

            @Schema(description = "How it is known; nothing about why.") @NotBlank @Size(max = 1000) String how) {}

    /** The other record. */
    @Schema(name = "OtherRecord")
    public record OtherRequest(
            @Schema(description = "Merge: the record that goes. Split: the one that comes back.") @NotNull UUID otherPersonId,

            @NotBlank @Size(max = 1000) String why) {}

    @POST
    @Path("/identification")
    @Logged(what = "person.identify", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "identifyPerson",
            summary = "It is known who an unidentified person is, or an expected child is born",
            description = "The case, the decision and the appointment go on under the same id.")
    @APIResponse(
            responseCode = "200",
            description = "The person as they are now.",
            content = @Content(schema = @Schema(implementation = PersonAnswer.class)))
    public Response identify(
            @PathParam("personId") UUID personId,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            IdentificationRequest request) {
        var command = new IdentifyPerson.Command(
                new PersonId(personId),
                IfMatch.of(ifMatch),
                identities.recognise(request.personNumber()),
                Identities.name(request.givenName(), request.familyName()),
                request.birthDate(),
                request.how(),
                caller.get().id());
        return identifyPerson
                .handle(command)
                .map(outcome -> switch (outcome) {
                    case IdentifyPerson.Outcome.Identified(var person) -> PersonResource.shown(person);
                    case IdentifyPerson.Outcome.NumberIsOf(var other) ->
                        ProblemResponses.of(ReferralProblem.PERSON_NUMBER_TAKEN, "It is person " + other.value() + ".");
                    case IdentifyPerson.Outcome.KnownAlready() ->
                        ProblemResponses.of(ReferralProblem.PERSON_MOVE_NOT_POSSIBLE, "It is known who it is.");
                    case IdentifyPerson.Outcome.IsGone() ->
                        ProblemResponses.of(ReferralProblem.PERSON_MOVE_NOT_POSSIBLE, "They are gone.");
                    case IdentifyPerson.Outcome.NotANumber() ->
                        refused(Issue.inBody("/personNumber", "NOT_A_NUMBER", "Must be somebody's eleven digits."));
                })
                .orElseGet(PersonResource::notFound);
    }

    @POST
    @Path("/ended-pregnancy")
    @Logged(what = "person.end", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "recordEndedPregnancy",
            summary = "The pregnancy has ended",
            description = "From this commit nothing that waits is sent, and nothing is sent because of it.")
    @APIResponse(
            responseCode = "200",
            description = "The person as they are now.",
            content = @Content(schema = @Schema(implementation = PersonAnswer.class)))
    public Response pregnancyEnded(
            @PathParam("personId") UUID personId,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            EndRequest request) {
        return ended(personId, ifMatch, request, recordEnd::ofPregnancy);
    }

    @POST
    @Path("/death")
    @Logged(what = "person.end", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "recordDeath",
            summary = "The person has died, and the register has not told yet",
            description = "From this commit nothing that waits is sent, and nothing is sent because of it.")
    @APIResponse(
            responseCode = "200",
            description = "The person as they are now.",
            content = @Content(schema = @Schema(implementation = PersonAnswer.class)))
    public Response died(
            @PathParam("personId") UUID personId,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            EndRequest request) {
        return ended(personId, ifMatch, request, recordEnd::ofLife);
    }

    @POST
    @Path("/merges")
    @Logged(what = "person.merge", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(operationId = "mergePersons", summary = "Another record is this person: put it under this one")
    @APIResponse(
            responseCode = "200",
            description = "The person as they are now.",
            content = @Content(schema = @Schema(implementation = PersonAnswer.class)))
    public Response merge(
            @PathParam("personId") UUID personId,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            OtherRequest request) {
        var command = new MergePersons.Command(
                new PersonId(personId),
                new PersonId(request.otherPersonId()),
                IfMatch.of(ifMatch),
                request.why(),
                caller.get().id());
        return mergePersons
                .handle(command)
                .map(outcome -> switch (outcome) {
                    case MergePersons.Outcome.Merged(var kept) -> PersonResource.shown(kept);
                    case MergePersons.Outcome.NoSuchOther() ->
                        refused(Issue.inBody("/otherPersonId", "UNKNOWN", "Must be a person in this municipality."));
                    case MergePersons.Outcome.NotPossible() ->
                        ProblemResponses.of(
                                ReferralProblem.PERSON_MOVE_NOT_POSSIBLE,
                                "One of them was merged before, or they are the same record.");
                })
                .orElseGet(PersonResource::notFound);
    }

    @POST
    @Path("/splits")
    @Logged(what = "person.split", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(operationId = "splitPersons", summary = "A merge was wrong: there are two persons after all")
    @APIResponse(
            responseCode = "200",
            description = "The one that is back.",
            content = @Content(schema = @Schema(implementation = PersonAnswer.class)))
    public Response split(
            @PathParam("personId") UUID personId,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            OtherRequest request) {
        var command = new SplitPersons.Command(
                new PersonId(personId),
                new PersonId(request.otherPersonId()),
                IfMatch.of(ifMatch),
                request.why(),
                caller.get().id());
        return splitPersons.handle(command).map(PersonResource::shown).orElseGet(PersonResource::notFound);
    }

    private Response ended(UUID personId, @Nullable String ifMatch, EndRequest request, RecordEnd.Recording recording) {
        var command = new RecordEnd.Command(
                new PersonId(personId),
                IfMatch.of(ifMatch),
                request.on(),
                request.how(),
                caller.get().id());
        return recording
                .record(command)
                .map(outcome -> switch (outcome) {
                    case RecordEnd.Outcome.Recorded(var person) -> PersonResource.shown(person);
                    case RecordEnd.Outcome.NotPossible() ->
                        ProblemResponses.of(
                                ReferralProblem.PERSON_MOVE_NOT_POSSIBLE, "That cannot be so of this person.");
                    case RecordEnd.Outcome.InTheFuture(var today) ->
                        refused(Issue.inBody("/on", "IN_THE_FUTURE", "Today is " + today + "."));
                })
                .orElseGet(PersonResource::notFound);
    }

    private static Response refused(Issue issue) {
        return ProblemResponses.of(CommonProblem.REQUEST_REFUSED, null, List.of(issue));
    }
}
