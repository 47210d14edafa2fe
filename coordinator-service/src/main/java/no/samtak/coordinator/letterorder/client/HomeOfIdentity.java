package no.samtak.coordinator.letterorder.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import no.samtak.contracts.letter.CaseAddressees;
import no.samtak.coordinator.CaseId;
import no.samtak.coordinator.CoordinatorSettings;
import no.samtak.kit.caller.ServiceTokens;
import no.samtak.kit.tenant.CurrentTenant;
import org.jboss.logging.Logger;

/** referral-service, which alone knows who and where people are. Asked about the municipality in hand. */
@ApplicationScoped
public class HomeOfIdentity {

    private static final Logger LOG = Logger.getLogger(HomeOfIdentity.class);
    private static final String REFERRAL = "referral";
    private static final String PURPOSE = "LETTER_ORDER";

    private final CoordinatorSettings settings;
    private final ServiceTokens tokens;
    private final CurrentTenant tenant;
    private final ObjectMapper json;
    private final HttpClient http;

    HomeOfIdentity(CoordinatorSettings settings, ServiceTokens tokens, CurrentTenant tenant, ObjectMapper json) {
        this.settings = settings;
        this.tokens = tokens;
        this.tenant = tenant;
        this.json = json;
        this.http = HttpClient.newBuilder().connectTimeout(settings.patience()).build();
    }

    public AddresseesAnswer addressees(CaseId caseId) {
        var address = settings.referral().resolve("/internal/v1/cases/" + caseId + "/addressees");
        var request = HttpRequest.newBuilder(address)
                .timeout(settings.patience())
                .header("Accept", "application/json")
                .header("Authorization", tokens.bearer(REFERRAL, tenant.get(), PURPOSE))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() == 200) {
                return new AddresseesAnswer.Found(json.readValue(answer.body(), CaseAddressees.class));
            }
            LOG.warnf("%s answered %d about the addressees of case %s", REFERRAL, answer.statusCode(), caseId);
        } catch (JsonProcessingException unreadable) {
            // Without the message: a parser may quote what it stumbles over, and here that is somebody's address.
            LOG.warnf("The addressees of case %s cannot be read", caseId);
        } catch (IOException unreachable) {
            LOG.warnf("%s did not answer about the addressees of case %s", REFERRAL, caseId);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking " + REFERRAL, stopped);
        }
        return new AddresseesAnswer.Silence();
    }
}
