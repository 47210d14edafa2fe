package no.samtak.notification.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.samtak.kit.tenant.CurrentTenant;
import no.samtak.notification.letter.domain.TemplateVersion;
import no.samtak.notification.letter.render.LetterRenderer;

/** Every letter there is, as it is worded today for the municipality in hand. */
@ApplicationScoped
public class ListTemplates {

    private final LetterRenderer renderer;
    private final CurrentTenant tenant;

    ListTemplates(LetterRenderer renderer, CurrentTenant tenant) {
        this.renderer = renderer;
        this.tenant = tenant;
    }

    /** By id, each in both languages. */
    public List<TemplateVersion> handle() {
        return renderer.templates(tenant.get().id());
    }
}
