package no.samtak.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemsDocumentTest {

    @ParameterizedTest
    @EnumSource
    void everyProblemHasItsLineForPeople(CommonProblem problem) throws IOException {
        assertThat(Files.readString(Path.of("..", "docs", "problems.md")))
                .contains("| " + problem.name() + " | " + problem.status() + " |");
    }
}
