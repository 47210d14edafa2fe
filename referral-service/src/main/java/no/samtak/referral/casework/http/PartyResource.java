package no.samtak.referral.casework.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.caller.CurrentCaller;
import no.samtak.kit.idempotency.Once;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.Issue;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.kit.version.IfMatch;
import no.samtak.kit.version.VersionTag;
import no.samtak.law.language.LanguageForm;
import no.samtak.referral.ReferralProblem;
import no.samtak.referral.casework.ChangeParties;
import no.samtak.referral.casework.ShowParties;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.CaseParty;
import no.samtak.referral.casework.domain.Mandate;
import no.samtak.referral.casework.domain.PartyChange;
import no.samtak.referral.casework.domain.PartyRefusal;
import no.samtak.referral.casework.domain.PartyRole;
import no.samtak.referral.casework.domain.Reach;
import no.samtak.referral.person.domain.AddressProtection;
import no.samtak.referral.person.domain.ParentalResponsibility;
import no.samtak.referral.person.domain.PersonId;
import no.samtak.referral.person.http.Identities;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who belongs to a case: guardians, proxies, children that are expected, and the family's other cases. */
@Path("/api/v1/cases/{caseId}")
@Tag(name = "Parties")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
@RunOnVirtualThread
public class PartyResource {

    private final ShowParties showParties;
    private final ChangeParties changeParties;
    private final Identities identities;
    private final Once once;
    private final CurrentCaller caller;

    PartyResource(
            ShowParties showParties,
            ChangeParties changeParties,
            Identities identities,
            Once once,
            CurrentCaller caller) {
        this.showParties = showParties;
        this.changeParties = changeParties;
        this.identities = identities;
        this.once = once;
        this.caller = caller;
    }

    /** What somebody may do for the person, and when. */
    @Schema(name = "MandateGiven")
    public record MandateRequest(
            @NotNull LocalDate from,
            @Nullable LocalDate until,
            @NotEmpty @Size(max = 3) List<Mandate.@NotNull Scope> scope) {

        Mandate toMandate() {
            return new Mandate(from, until, Set.copyOf(scope));
        }
    }

    /** Somebody who joins a case. */
    @Schema(name = "NewParty")
    public record NewPartyRequest(
            @NotNull PartyRole role,

            @Schema(description = "Of a child that is expected: nothing else is known of it.") @Nullable LocalDate dueOn,

            @Size(max = 40) @Nullable String personNumber,
            @Size(max = 100) @Nullable String givenName,

            @Schema(description = "Of a service, its name.") @Size(max = 100) @Nullable String familyName,

            @Nullable LocalDate birthDate,
            @Valid Identities.@Nullable Address address,
            @Nullable AddressProtection addressProtection,
            @Nullable LanguageForm language,

            @Schema(description = "Of a proxy (fullmektig) or a legal guardian (verge).") @Valid @Nullable MandateRequest mandate,

            @NotBlank @Size(max = 1000) String why) {

        /** Without who it is. */
        @Override
        public String toString() {
            return "NewPartyRequest[" + role + "]";
        }
    }

    /** A party as it is to stand. */
    @Schema(name = "PartyChanged")
    public record PartyRequest(
            @NotNull PartyRole role,

            @Schema(description = "UNREACHABLE: why says how it was tried.") @NotNull Reach reach,

            @Valid @Nullable MandateRequest mandate,

            @Schema(description = "Gets no letters, whatever else says so.") @NotNull Boolean blocked,

            @NotBlank @Size(max = 1000) String why) {}

    /** Who holds parental responsibility. */
    @Schema(name = "ParentalResponsibilityChanged")
    public record ResponsibilityRequest(
            @NotNull ParentalResponsibility parentalResponsibility,
            @NotBlank @Size(max = 1000) String why) {}

    /** Who lives together. */
    @Schema(name = "HouseholdChanged")
    public record HouseholdRequest(
            @Schema(description = "The person the case is about, and parties of it.") @NotEmpty @Size(max = 20) List<@NotNull UUID> personIds,

            @NotBlank @Size(max = 1000) String why) {}

    @GET
    @Path("/parties")
    @Logged(what = "case.parties", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(operationId = "listParties", summary = "Who belongs to a case")
    @APIResponse(
            responseCode = "200",
            description = "Everybody; the ETag is the version of the case.",
            content = @Content(schema = @Schema(implementation = PartyAnswer.class)))
    public Response parties(@PathParam("caseId") UUID caseId) {
        return shown(caseId);
    }

    @GET
    @Path("/family")
    @Logged(what = "case.family", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "listFamilyCases",
            summary = "The family's other cases",
            description =
                    "About somebody of the same household, or with one of the same people. Each is opened by itself.")
    @APIResponse(
            responseCode = "200",
            description = "The newest first.",
            content = @Content(schema = @Schema(implementation = PartyAnswer.Family.class)))
    public Response family(@PathParam("caseId") UUID caseId) {
        return showParties
                .family(new CaseId(caseId))
                .map(linked -> Response.ok(PartyAnswer.Family.of(linked)).build())
                .orElseGet(PartyResource::notFound);
    }

    @POST
    @Path("/parties")
    @Logged(what = "case.party-add", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(operationId = "addParty", summary = "Somebody joins: a guardian, a proxy, another child expected")
    @APIResponse(
            responseCode = "201",
            description = "Added.",
            content = @Content(schema = @Schema(implementation = PartyAnswer.Party.class)))
    public Response add(
            @PathParam("caseId") UUID caseId, @HeaderParam(Once.HEADER) @Nullable String key, NewPartyRequest request) {
        var change = new PartyChange.Joins(
                identities.identity(
                        request.personNumber(),
                        Identities.name(request.givenName(), request.familyName()),
                        request.birthDate(),
                        request.address(),
                        request.addressProtection(),
                        request.language()),
                request.dueOn(),
                request.role(),
                request.mandate() == null ? null : request.mandate().toMandate());
        var command = new ChangeParties.Command(
                new CaseId(caseId), null, change, request.why(), caller.get().id());
        return once.answer(
                key,
                () -> changeParties
                        .handle(command)
                        .map(outcome -> switch (outcome) {
                            case ChangeParties.Outcome.Changed(var about, var person) -> created(caseId, person);
                            case ChangeParties.Outcome.Refused(var reasons) -> refused(reasons);
                        })
                        .orElseGet(PartyResource::notFound),
                added -> party(caseId, added));
    }

    @PUT
    @Path("/parties/{personId}")
    @Logged(what = "case.party-change", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(operationId = "changeParty", summary = "A role, a mandate, whether they can be reached or are blocked")
    @APIResponse(
            responseCode = "200",
            description = "Everybody as they are now.",
            content = @Content(schema = @Schema(implementation = PartyAnswer.class)))
    public Response change(
            @PathParam("caseId") UUID caseId,
            @PathParam("personId") UUID personId,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            PartyRequest request) {
        var party = new CaseParty(
                new PersonId(personId),
                request.role(),
                request.reach(),
                request.mandate() == null ? null : request.mandate().toMandate(),
                request.blocked());
        return changed(caseId, ifMatch, new PartyChange.Becomes(party), request.why());
    }

    @DELETE
    @Path("/parties/{personId}")
    @Logged(what = "case.party-remove", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(operationId = "removeParty", summary = "Somebody does not belong to the case any more")
    @APIResponse(responseCode = "204", description = "Removed.")
    public Response remove(
            @PathParam("caseId") UUID caseId,
            @PathParam("personId") UUID personId,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        Response answer = changed(caseId, ifMatch, new PartyChange.Leaves(new PersonId(personId)), "Removed");
        return answer.getStatus() == Response.Status.OK.getStatusCode()
                ? Response.noContent().tag(answer.getEntityTag()).build()
                : answer;
    }

    @PUT
    @Path("/parental-responsibility")
    @Logged(what = "case.party-change", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "changeParentalResponsibility",
            summary = "Who holds parental responsibility for the child")
    @APIResponse(
            responseCode = "200",
            description = "Everybody as they are now.",
            content = @Content(schema = @Schema(implementation = PartyAnswer.class)))
    public Response responsibility(
            @PathParam("caseId") UUID caseId,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            ResponsibilityRequest request) {
        return changed(
                caseId, ifMatch, new PartyChange.ResponsibilityIs(request.parentalResponsibility()), request.why());
    }

    @PUT
    @Path("/household")
    @Logged(what = "case.party-change", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "changeHousehold",
            summary = "Who lives together",
            description = "The address protection of one covers the whole household, and their cases.")
    @APIResponse(
            responseCode = "200",
            description = "Everybody as they are now.",
            content = @Content(schema = @Schema(implementation = PartyAnswer.class)))
    public Response household(
            @PathParam("caseId") UUID caseId,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            HouseholdRequest request) {
        Set<PersonId> together = request.personIds().stream().map(PersonId::new).collect(Collectors.toSet());
        return changed(caseId, ifMatch, new PartyChange.LiveTogether(together), request.why());
    }

    private Response changed(UUID caseId, @Nullable String ifMatch, PartyChange change, String why) {
        var command = new ChangeParties.Command(
                new CaseId(caseId),
                IfMatch.of(ifMatch),
                change,
                why,
                caller.get().id());
        return changeParties
                .handle(command)
                .map(outcome -> switch (outcome) {
                    case ChangeParties.Outcome.Changed changed -> shown(caseId);
                    case ChangeParties.Outcome.Refused(var reasons) ->
                        isInPath(change) && reasons.contains(new PartyRefusal.NotOnCase())
                                ? notFound()
                                : refused(reasons);
                })
                .orElseGet(PartyResource::notFound);
    }

    /** Whether the address names whom it is about. */
    private static boolean isInPath(PartyChange change) {
        return change instanceof PartyChange.Becomes || change instanceof PartyChange.Leaves;
    }

    private Response shown(UUID caseId) {
        return showParties
                .handle(new CaseId(caseId))
                .map(whole -> Response.ok(PartyAnswer.of(whole))
                        .tag(VersionTag.of(whole.about().version()))
                        .build())
                .orElseGet(PartyResource::notFound);
    }

    private Response created(UUID caseId, @Nullable PersonId person) {
        UUID added = Optional.ofNullable(person).map(PersonId::value).orElseThrow();
        return Response.created(URI.create("/api/v1/cases/" + caseId + "/parties/" + added))
                .entity(party(caseId, added).orElseThrow())
                .build();
    }

    private Optional<PartyAnswer.Party> party(UUID caseId, UUID person) {
        return showParties.handle(new CaseId(caseId)).stream()
                .flatMap(whole -> whole.parties().stream())
                .filter(shown -> shown.person().id().value().equals(person))
                .findFirst()
                .map(PartyAnswer.Party::of);
    }

    private static Response refused(List<PartyRefusal> reasons) {
        return reasons.stream().anyMatch(PartyRefusal.AlreadyOnCase.class::isInstance)
                ? ProblemResponses.of(ReferralProblem.PARTY_ALREADY_ON_CASE, null)
                : ProblemResponses.of(
                        CommonProblem.REQUEST_REFUSED,
                        null,
                        reasons.stream().map(PartyResource::issue).toList());
    }

    private static Issue issue(PartyRefusal refusal) {
        return switch (refusal) {
            case PartyRefusal.AlreadyOnCase() -> Issue.inBody("/personNumber", "ON_CASE", "Is on the case already.");
            case PartyRefusal.NotOnCase() -> Issue.inBody("/personIds", "NOT_ON_CASE", "Must be on the case.");
            case PartyRefusal.MandateDoesNotFit() ->
                Issue.inBody("/mandate", "DOES_NOT_FIT", "A proxy and a legal guardian have one; nobody else has.");
            case PartyRefusal.MandateEndsBeforeItBegins() ->
                Issue.inBody("/mandate/until", "ENDS_BEFORE_IT_BEGINS", "Must not be before its first day.");
            case PartyRefusal.SubjectIsNoParty() ->
                Issue.inBody("/role", "NOT_ALLOWED_VALUE", "Only the person the case is about is its subject.");
            case PartyRefusal.DueDateDoesNotFit() ->
                Issue.inBody("/dueOn", "DOES_NOT_FIT", "A child that is expected has one; nobody else has.");
            case PartyRefusal.DueDateTooFarAway() ->
                Issue.inBody("/dueOn", "DUE_DATE_TOO_FAR_AWAY", "No child expected today is due so late.");
        };
    }

    private static Response notFound() {
        return ProblemResponses.of(CommonProblem.NOT_FOUND, null);
    }
}
