package no.samtak.notification.letter;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import no.samtak.notification.letter.render.LetterRenderer;

/** One renderer for the service: it parses fonts and templates when it is made. */
@Singleton
final class LetterRendering {

    @Produces
    @Singleton
    LetterRenderer renderer() {
        return new LetterRenderer();
    }
}
