package no.samtak.notification.letter;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import no.samtak.law.policy.Policies;
import no.samtak.notification.letter.render.LetterRenderer;
import no.samtak.notification.letter.render.Specimens;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * One renderer for the service, made at the start: it parses fonts and templates and reads what municipalities word
 * themselves. A service with a faulty file does not start.
 */
@Startup
@Singleton
final class LetterRendering {

    private final LetterRenderer renderer;

    /** @param policies the folder of the policies; own wording is in its folder {@code letters} */
    LetterRendering(@ConfigProperty(name = "samtak.policies-folder") Path policies, Policies municipalities) {
        this.renderer = new LetterRenderer(
                policies.resolve("letters"),
                municipalities.all().stream().map(policy -> policy.id().value()).collect(toSet()));
    }

    @Produces
    @Singleton
    LetterRenderer renderer() {
        return renderer;
    }

    @Produces
    @Singleton
    Specimens specimens(ObjectMapper json) {
        return new Specimens(json);
    }
}
