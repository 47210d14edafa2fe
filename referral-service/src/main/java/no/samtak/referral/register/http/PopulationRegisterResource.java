package no.samtak.referral.register.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.caller.Caller;
import no.samtak.kit.caller.CurrentCaller;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.Issue;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.kit.tenant.CurrentTenant;
import no.samtak.kit.tenant.Tenant;
import no.samtak.kit.tenant.TenantDirectory;
import no.samtak.kit.time.LegalClock;
import no.samtak.referral.ReferralProblem;
import no.samtak.referral.person.domain.NumberAnswer;
import no.samtak.referral.person.domain.PersonNumber;
import no.samtak.referral.person.http.Identities;
import no.samtak.referral.register.ApplyRegisterChange;
import no.samtak.referral.register.ApplyRegisterChange.Outcome;
import no.samtak.referral.register.domain.RegisterChange;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the population register tells of. */
@Path("/api/v1/population-register/changes")
@Tag(name = "Population register")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PopulationRegisterResource {

    private final ApplyRegisterChange applyRegisterChange;
    private final Identities identities;
    private final TenantDirectory directory;
    private final CurrentTenant tenant;
    private final CurrentCaller caller;
    private final LegalClock clock;
    private final ObjectMapper json;

    PopulationRegisterResource(
            ApplyRegisterChange applyRegisterChange,
            Identities identities,
            TenantDirectory directory,
            CurrentTenant tenant,
            CurrentCaller caller,
            LegalClock clock,
            ObjectMapper json) {
        this.applyRegisterChange = applyRegisterChange;
        this.identities = identities;
        this.directory = directory;
        this.tenant = tenant;
        this.caller = caller;
        this.clock = clock;
        this.json = json;
    }

    /** What became of a change. */
    @Schema(name = "RegisterChangeTaken")
    record Taken(
            String changeId,

            @Schema(description = "NOT_KNOWN_HERE: nobody here has that number, and nothing is kept about them.")
            Outcome outcome) {}

    @POST
    @RolesAllowed({"OPERATOR", "JOURNAL_SYSTEM"})
    @Logged(what = "person.register-change", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "applyRegisterChange",
            summary = "A death, an address, a protection, a name, or who the guardians are",
            description = "Once for each changeId. In the same commit, letters that wait to leave are called off.")
    @APIResponse(
            responseCode = "200",
            description = "Taken in, now or before.",
            content = @Content(schema = @Schema(implementation = Taken.class)))
    public Response apply(RegisterChangeRequest request) {
        var municipality = directory.numbered(request.municipality());
        if (municipality.isEmpty()) {
            return ProblemResponses.of(
                    ReferralProblem.MUNICIPALITY_UNKNOWN,
                    null,
                    List.of(Issue.inBody("/municipality", "UNKNOWN_MUNICIPALITY", "Must be one that uses Samtak.")));
        }
        if (!mayTell(municipality.get())) {
            return ProblemResponses.of(CommonProblem.NOT_ALLOWED, "You tell only of what is your own municipality's.");
        }
        List<Issue> faults = request.faults(clock.today());
        if (!faults.isEmpty()) {
            return ProblemResponses.of(CommonProblem.REQUEST_REFUSED, null, faults);
        }
        return answer(
                request.changeId(),
                applyRegisterChange.handle(new ApplyRegisterChange.Command(
                        request.changeId(),
                        number(request.personNumber()),
                        change(request),
                        content(request),
                        caller.get().id())));
    }

    /** Staff and systems of the municipality itself: nobody else moves a person, or lays one to rest. */
    private boolean mayTell(Tenant municipality) {
        return switch (caller.get()) {
            case Caller.ExternalSystem system -> {
                boolean isOwn =
                        directory.ofOrganisation(system.organisationNumber()).contains(municipality);
                if (isOwn) {
                    tenant.resolve(municipality);
                }
                yield isOwn;
            }
            case Caller.Staff staff -> tenant.get().equals(municipality);
            case Caller.Citizen citizen -> false;
            case Caller.SisterService sister -> false;
        };
    }

    private @Nullable PersonNumber number(String stated) {
        return identities.recognise(stated) instanceof NumberAnswer.Recognised(var number, var born) ? number : null;
    }

    /** @param request found to have what its kind asks for */
    private RegisterChange change(RegisterChangeRequest request) {
        return switch (request.kind()) {
            case DEATH -> new RegisterChange.Died(Objects.requireNonNull(request.diedOn()));
            case ADDRESS ->
                new RegisterChange.Moved(
                        request.address() == null ? null : request.address().toAddress());
            case PROTECTION ->
                new RegisterChange.ProtectionChanged(Objects.requireNonNull(request.addressProtection()));
            case NAME ->
                new RegisterChange.Renamed(
                        Objects.requireNonNull(Identities.name(request.givenName(), request.familyName())));
            case GUARDIANS ->
                new RegisterChange.GuardiansChanged(
                        Objects.requireNonNull(request.parentalResponsibility()),
                        Objects.requireNonNull(request.guardians()).stream()
                                .map(this::guardian)
                                .toList());
        };
    }

    private RegisterChange.Guardian guardian(RegisterChangeRequest.Guardian stated) {
        return new RegisterChange.Guardian(
                identities.identity(
                        stated.personNumber(),
                        Identities.name(stated.givenName(), stated.familyName()),
                        null,
                        stated.address(),
                        stated.addressProtection(),
                        null),
                stated.role());
    }

    private static Response answer(String changeId, Outcome outcome) {
        return switch (outcome) {
            case APPLIED, APPLIED_BEFORE, NOT_KNOWN_HERE ->
                Response.ok(new Taken(changeId, outcome)).build();
            case SAME_ID_OTHER_CONTENT ->
                ProblemResponses.of(ReferralProblem.MESSAGE_ID_USED, "The change is another one.");
        };
    }

    private String content(RegisterChangeRequest request) {
        try {
            return json.writeValueAsString(request);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A request that was read could not be written");
        }
    }
}
