package no.samtak.law.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyExampleTest {

    @Test
    void theExampleInTheReadmeCanBeCopied(@TempDir Path folder) throws IOException {
        String readme = Files.readString(SourcePolicies.FOLDER.resolve("README.md"));
        String example = readme.substring(readme.indexOf("```yaml\n") + "```yaml\n".length());
        Files.writeString(folder.resolve("eksempel.yaml"), example.substring(0, example.indexOf("```")));

        Policy policy = Policies.load(folder).all().getFirst();

        assertThat(policy.deadlines())
                .isEqualTo(new DeadlinePolicy(
                        2, List.of(7, 2), LocalTime.of(11, 30), LocalTime.of(6, 30), LocalTime.of(7, 30), 3));
        assertThat(policy).hasNoNullFieldsOrProperties();
        assertThat(policy.coordinatingUnit()).hasNoNullFieldsOrProperties();
        assertThat(policy.texts()).hasNoNullFieldsOrProperties();
        assertThat(policy.childCoordinator()).isEqualTo(new ChildCoordinatorOffer(true, 23));
        assertThat(policy.fourEyes()).isTrue();
        assertThat(policy.coordinatorNamedWithinDays()).isEqualTo(10);
        assertThat(policy.commentWeeks()).isEqualTo(4);
        assertThat(policy.appealBody().nn()).isEqualTo("Statsforvaltaren i Eksempel");
    }
}
