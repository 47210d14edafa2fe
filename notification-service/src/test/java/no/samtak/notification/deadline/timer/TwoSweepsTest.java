package no.samtak.notification.deadline.timer;

import static no.samtak.notification.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.samtak.contracts.event.DeadlineAnnouncedV1;
import no.samtak.contracts.event.DeadlineAnnouncedV1.AnsweredBy;
import no.samtak.kit.Ids;
import no.samtak.kit.testing.SisterVoice;
import no.samtak.kit.testing.Suite;
import no.samtak.kit.testing.SuiteParts;
import no.samtak.kit.testing.TopicEar;
import no.samtak.notification.OwnerAddress;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = SuiteParts.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = OwnerAddress.class, scope = TestResourceScope.GLOBAL)
class TwoSweepsTest {

    private static final int DEADLINES = 60;
    private static final int SWEEPS = 6;

    @Inject
    DeadlineSweep sweep;

    /** The sweep of the running service is a seventh. */
    @Test
    void manySweepsAtOnceTakeEachStepOnce() throws Exception {
        Suite.legalClock().moveTo(LocalDateTime.of(2028, 3, 1, 12, 0));
        UUID caseId = Ids.next();
        try (var referral = new SisterVoice("referral");
                var ear = new TopicEar("notification-events")) {
            for (String municipality : List.of("bjornafjorden", "lund")) {
                IntStream.range(0, DEADLINES / 2).forEach(any -> referral.tell(municipality, deadline(caseId), 1));
            }
            await().until(() -> waiting(caseId) == DEADLINES);

            Suite.legalClock().moveTo(LocalDateTime.of(2028, 3, 10, 7, 0));
            List<Callable<Void>> sweeps = new ArrayList<>();
            IntStream.range(0, SWEEPS).forEach(any -> sweeps.add(this::sweepUntilNothingIsDue));
            try (var threads = Executors.newFixedThreadPool(SWEEPS)) {
                for (var done : threads.invokeAll(sweeps)) {
                    done.get();
                }
            }

            await().until(() -> waiting(caseId) == 0);
            await().until(() -> ear.about(caseId).size() >= DEADLINES);
            assertThat(ear.about(caseId))
                    .hasSize(DEADLINES)
                    .extracting(event -> event.data().get("deadlineId").asText())
                    .doesNotHaveDuplicates();
        }
    }

    private Void sweepUntilNothingIsDue() throws SQLException {
        while (sweep.round()) {
            // Goes on as the timer does.
        }
        return null;
    }

    private static DeadlineAnnouncedV1 deadline(UUID caseId) {
        return new DeadlineAnnouncedV1(
                caseId,
                Ids.next(),
                "DELAY_LETTER",
                AnsweredBy.LETTER,
                LocalDate.of(2028, 3, 31),
                LocalDate.of(2028, 3, 31),
                List.of(LocalDate.of(2028, 3, 10)),
                List.of("FVL_11A"));
    }

    /** How many of the case's deadlines wait for their warning, in both municipalities. */
    private static long waiting(UUID caseId) throws SQLException {
        long waiting = 0;
        for (String municipality : List.of("bjornafjorden", "lund")) {
            try (var connection = Suite.database("notification", "app");
                    var set = connection.prepareStatement("select set_config('samtak.municipality', ?, false)");
                    var count = connection.prepareStatement(
                            "select count(*) from deadline where case_id = ? and state = 'PENDING'")) {
                set.setString(1, municipality);
                set.execute();
                count.setObject(1, caseId);
                try (var row = count.executeQuery()) {
                    row.next();
                    waiting += row.getLong(1);
                }
            }
        }
        return waiting;
    }
}
