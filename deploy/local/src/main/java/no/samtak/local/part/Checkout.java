package no.samtak.local.part;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folder that the repository is checked out to. */
public record Checkout(Path path) {
    public Checkout {
        path = path.toAbsolutePath().normalize();
    }

    /** The suite of {@code ./samtak up}, which keeps its data. */
    public SuiteFolder suite() {
        return new SuiteFolder(path.resolve(".samtak/suite"));
    }

    /** The suite of {@code ./samtak demo}, which begins empty each time. */
    public SuiteFolder demo() {
        return new SuiteFolder(path.resolve(".samtak/demo"));
    }

    /** The folders of both suites; they share the ports, so only one can run. */
    public List<SuiteFolder> folders() {
        return List.of(suite(), demo());
    }

    /** One file for each municipality. */
    public Path policies() {
        return path.resolve("policies");
    }

    /** The messages that the story begins with, as files. */
    public Path storyFiles() {
        return path.resolve("deploy/local/referrals");
    }

    /** The program of a service; it must have been built. */
    Path jarOf(PartName service) {
        Path jar = path.resolve(service.label()).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new SuiteProblem("%s is not built: run ./samtak up, which builds what is missing, or ./mvnw package."
                    .formatted(service.label()));
        }
        return jar;
    }
}
