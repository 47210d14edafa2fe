package no.samtak.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samtak.contracts.letter.LetterKind;
import no.samtak.contracts.letter.LetterReceiver;
import no.samtak.contracts.letter.ReceiverRole;
import no.samtak.kit.Ids;
import no.samtak.kit.tenant.Tenant;
import no.samtak.kit.testing.SuiteParts;
import no.samtak.notification.CaseId;
import no.samtak.notification.OwnerAddress;
import no.samtak.notification.delivery.client.LocalMailbox;
import no.samtak.notification.delivery.domain.Consignment;
import no.samtak.notification.letter.domain.LetterId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = SuiteParts.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = OwnerAddress.class, scope = TestResourceScope.GLOBAL)
class LocalMailboxTest {

    @Inject
    LocalMailbox mailbox;

    @ConfigProperty(name = "samtak.mailbox-folder")
    Path folder;

    /** A tenant per test is a folder per test. */
    private final Tenant tenant = new Tenant("test-" + Ids.next());

    @Test
    void aLetterPutTwiceBecauseOfACrashIsOneLetterWithOneLine() throws IOException {
        Consignment letter = letter("2027-02-26T11:00:05Z");

        String first = mailbox.put(letter);
        String second = mailbox.put(letter);

        assertThat(second).isEqualTo(first);
        assertThat(folder.resolve(first)).hasBinaryContent(letter.pdf());
        assertThat(Files.readAllLines(manifest("2027-02-26"))).hasSize(1);
        assertThat(files())
                .containsExactlyInAnyOrder("manifest.jsonl", letter.letterId().value() + "-L02.pdf");
    }

    @Test
    void aLetterLiesUnderTheDayInNorwayItWasReleasedHoweverLateItIsPutThere() {
        assertThat(mailbox.put(letter("2027-02-26T23:30:00Z"))).startsWith(tenant.id() + "/2027-02-27/");
    }

    @Test
    void aLineThatACrashTorBecomesNobodysLine() throws IOException {
        mailbox.put(letter("2027-02-26T11:00:00Z"));
        Files.writeString(manifest("2027-02-26"), "{\"letterId\":\"half", StandardOpenOption.APPEND);

        Consignment next = letter("2027-02-26T11:00:00Z");
        mailbox.put(next);

        assertThat(Files.readAllLines(manifest("2027-02-26")))
                .hasSize(3)
                .last()
                .asString()
                .contains(next.letterId().value().toString(), next.contentHash());
    }

    @Test
    void manyAtOnceEachGetALineOfTheirOwn() throws Exception {
        List<Callable<String>> puts = IntStream.range(0, 40)
                .<Callable<String>>mapToObj(any -> () -> mailbox.put(letter("2027-02-26T11:00:00Z")))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var put : threads.invokeAll(puts)) {
                put.get();
            }
        }

        assertThat(Files.readAllLines(manifest("2027-02-26")))
                .hasSize(40)
                .allSatisfy(line -> assertThat(line).startsWith("{").endsWith("}"));
    }

    private Path manifest(String day) {
        return folder.resolve(tenant.id()).resolve(day).resolve("manifest.jsonl");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(tenant.id()))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private Consignment letter(String releasedAt) {
        return new Consignment(
                new LetterId(Ids.next()),
                tenant,
                new CaseId(Ids.next()),
                LetterKind.L02,
                new LetterReceiver(
                        LetterReceiver.Kind.PERSON, ReceiverRole.GUARDIAN, "Kari", List.of(), "5200", "Os", null),
                null,
                null,
                Instant.parse(releasedAt),
                "%PDF-1.7 not really".getBytes(StandardCharsets.US_ASCII),
                1,
                "3f");
    }
}
