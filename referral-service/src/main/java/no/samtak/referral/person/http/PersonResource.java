package no.samtak.referral.person.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.caller.CurrentCaller;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.Issue;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.kit.version.IfMatch;
import no.samtak.kit.version.VersionTag;
import no.samtak.law.language.LanguageForm;
import no.samtak.referral.person.ChangeContact;
import no.samtak.referral.person.FindPersons;
import no.samtak.referral.person.ShowPerson;
import no.samtak.referral.person.domain.ContactNeeds;
import no.samtak.referral.person.domain.NumberAnswer;
import no.samtak.referral.person.domain.PersonId;
import no.samtak.referral.person.domain.PersonName;
import no.samtak.referral.person.domain.RegisteredPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Persons: found by number, or by name and birth date; shown; and how they want to be talked with. */
@Path("/api/v1/persons")
@Tag(name = "Persons")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PersonResource {

    private final FindPersons findPersons;
    private final ShowPerson showPerson;
    private final ChangeContact changeContact;
    private final Identities identities;
    private final CurrentCaller caller;

    PersonResource(
            FindPersons findPersons,
            ShowPerson showPerson,
            ChangeContact changeContact,
            Identities identities,
            CurrentCaller caller) {
        this.findPersons = findPersons;
        this.showPerson = showPerson;
        this.changeContact = changeContact;
        this.identities = identities;
        this.caller = caller;
    }

    /** Whom to find: by number, or by name and birth date. */
    @Schema(name = "PersonSearch")
    public record SearchRequest(
            @Size(max = 40) @Nullable String personNumber,
            @Size(max = 100) @Nullable String givenName,
            @Size(max = 100) @Nullable String familyName,
            @Nullable LocalDate birthDate) {

        /** Never what was searched for. */
        @Override
        public String toString() {
            return "SearchRequest[]";
        }
    }

    /** How the person wants to be talked with and written to; all of it, as it is to stand. */
    @Schema(name = "PersonContact")
    public record ContactRequest(
            @Schema(description = "Left out: the municipality's.") @Nullable LanguageForm language,

            @Schema(description = "Language of an interpreter, BCP 47; left out: none.", examples = "se")
            @Size(max = 35) @Pattern(regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", message = "Must be a BCP 47 tag.")
            @Nullable String interpreter,

            @Size(max = 5) @Nullable List<ContactNeeds.@NotNull Format> formats,

            @Schema(description = "Reserved against digital contact: letters go on paper.") @NotNull Boolean reserved) {}

    @POST
    @Path("/search")
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "person.search", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "searchPersons",
            summary = "Find somebody by number, or by name and birth date",
            description = "Every word of the name must be theirs, in any order and with or without accents.")
    @APIResponse(
            responseCode = "200",
            description = "Whoever was found, with the cases about them.",
            content = @Content(schema = @Schema(implementation = PersonAnswer.AllFound.class)))
    public Response search(SearchRequest request) {
        if (request.personNumber() != null) {
            return identities.recognise(request.personNumber()) instanceof NumberAnswer.Recognised(var number, var born)
                    ? found(findPersons.byNumber(number))
                    : refused(Issue.inBody("/personNumber", "NOT_A_NUMBER", "Must be somebody's eleven digits."));
        }
        PersonName name = Identities.name(request.givenName(), request.familyName());
        if (name == null || request.birthDate() == null) {
            return refused(
                    Issue.inBody("/personNumber", "NOTHING_TO_FIND", "Give a number, or a name and a birth date."));
        }
        return found(findPersons.byName(name, request.birthDate()));
    }

    @GET
    @Path("/{personId}")
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "person.read", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(operationId = "showPerson", summary = "One person")
    @APIResponse(
            responseCode = "200",
            description = "The person; the ETag is their version.",
            content = @Content(schema = @Schema(implementation = PersonAnswer.class)))
    public Response show(@PathParam("personId") UUID personId) {
        return showPerson
                .handle(new PersonId(personId))
                .map(PersonResource::shown)
                .orElseGet(PersonResource::notFound);
    }

    @PUT
    @Path("/{personId}/contact")
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "person.contact", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(operationId = "changeContact", summary = "How the person wants to be talked with and written to")
    @APIResponse(
            responseCode = "200",
            description = "The person as they are now.",
            content = @Content(schema = @Schema(implementation = PersonAnswer.class)))
    public Response changeContact(
            @PathParam("personId") UUID personId,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            ContactRequest request) {
        Set<ContactNeeds.Format> formats = request.formats() == null ? Set.of() : Set.copyOf(request.formats());
        return changeContact
                .handle(new ChangeContact.Command(
                        new PersonId(personId),
                        IfMatch.of(ifMatch),
                        request.language(),
                        new ContactNeeds(request.interpreter(), formats, request.reserved()),
                        caller.get().id()))
                .map(PersonResource::shown)
                .orElseGet(PersonResource::notFound);
    }

    static Response shown(RegisteredPerson person) {
        return Response.ok(PersonAnswer.of(person))
                .tag(VersionTag.of(person.version()))
                .build();
    }

    private static Response found(List<FindPersons.Found> found) {
        return Response.ok(PersonAnswer.AllFound.of(found)).build();
    }

    private static Response refused(Issue issue) {
        return ProblemResponses.of(CommonProblem.REQUEST_REFUSED, null, List.of(issue));
    }

    static Response notFound() {
        return ProblemResponses.of(CommonProblem.NOT_FOUND, null);
    }
}
