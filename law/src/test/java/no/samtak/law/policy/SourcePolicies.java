package no.samtak.law.policy;

import java.nio.file.Path;

/** The policy folder of the repository, as a service would load it. */
public final class SourcePolicies {

    public static final Path FOLDER = Path.of("..", "policies");

    private SourcePolicies() {}

    public static Policies load() {
        return Policies.load(FOLDER);
    }

    public static Policy of(String id) {
        return load().byId(new MunicipalityId(id)).orElseThrow();
    }
}
