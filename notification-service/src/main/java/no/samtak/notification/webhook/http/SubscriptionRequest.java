package no.samtak.notification.webhook.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a client wants to be told, and what. */
@Schema(name = "WebhookRequest")
public record SubscriptionRequest(
        @Schema(description = "A public https address.", examples = "https://hooks.example.org/samtak")
        @NotBlank(message = "Must be given.") @Size(max = 2000, message = "Must have at most 2000 characters.") String url,

        @Schema(description = "Only these types of events, as in type of the feed; all when empty.")
        @NotNull(message = "Must be given; may be empty.") @Size(max = 100, message = "Must be at most 100.") List<@NotNull @Pattern(regexp = TYPE, message = "Must be a type such as no.samtak.plan.PlanFrozen.v1.") String>
                types,

        @Schema(description = "False to be told nothing for a while; true if you do not say.") @Nullable Boolean enabled) {

    private static final String TYPE = "no\\.samtak\\.[a-z]+\\.[A-Za-z]+\\.v[0-9]+";

    boolean isEnabled() {
        return enabled == null || enabled;
    }
}
