package no.samtak.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import no.samtak.kit.problem.ProblemCode;

/** What is demanded of {@code docs/problems.md}, where people look a code up. */
public final class ProblemsDocument {

    private ProblemsDocument() {}

    /** Each of these problems has its line, with the status it has. */
    public static void assertLists(ProblemCode... problems) {
        assertThat(text())
                .contains(Arrays.stream(problems)
                        .map(problem -> "| " + problem.name() + " | " + problem.status() + " |")
                        .toList());
    }

    private static String text() {
        try {
            return Files.readString(Path.of("..", "docs", "problems.md"));
        } catch (IOException missing) {
            throw new UncheckedIOException("There is no list of problems", missing);
        }
    }
}
