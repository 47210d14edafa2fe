package no.samtak.notification;

import static no.samtak.notification.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.LongStream;
import no.samtak.contracts.event.ReferralRegisteredV1;
import no.samtak.kit.Ids;
import no.samtak.kit.event.EventContext;
import no.samtak.kit.event.Reaction;
import no.samtak.kit.testing.SisterVoice;
import no.samtak.kit.testing.SuiteParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = SuiteParts.class, scope = TestResourceScope.GLOBAL)
class EventsInOrderTest {

    /** Hears, and takes longer over every other fact. */
    @ApplicationScoped
    static class SlowReader implements Reaction<ReferralRegisteredV1> {

        private final Map<UUID, List<Long>> versions = new ConcurrentHashMap<>();

        List<Long> heardAbout(UUID caseId) {
            return versions.getOrDefault(caseId, List.of());
        }

        @Override
        public Class<ReferralRegisteredV1> to() {
            return ReferralRegisteredV1.class;
        }

        @Override
        public void react(ReferralRegisteredV1 event, EventContext context) {
            try {
                Thread.sleep(context.aggregateVersion() % 2 * 20);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
            versions.computeIfAbsent(event.caseId(), any -> new CopyOnWriteArrayList<>())
                    .add(context.aggregateVersion());
        }
    }

    @Inject
    SlowReader reader;

    @Test
    void factsAboutOneCaseAreHeardInTheOrderTheyWereTold() {
        UUID caseId = Ids.next();
        var registered = new ReferralRegisteredV1(
                caseId, Ids.next(), Ids.next(), "REPORT", "HOSPITAL", null, LocalDate.of(2027, 1, 31));
        try (var referral = new SisterVoice("referral")) {
            for (long version = 1; version <= 20; version++) {
                referral.tell("bjornafjorden", registered, version);
            }
        }

        await().until(() -> reader.heardAbout(caseId).size() == 20);
        assertThat(reader.heardAbout(caseId))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 20).boxed().toList());
    }
}
