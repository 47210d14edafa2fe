package no.samtak.notification;

import static no.samtak.notification.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import no.samtak.contracts.event.DeadlineAnnouncedV1;
import no.samtak.contracts.event.DeadlineAnnouncedV1.AnsweredBy;
import no.samtak.contracts.event.DeadlineMetV1;
import no.samtak.kit.Ids;
import no.samtak.kit.testing.SisterVoice;
import no.samtak.kit.testing.Suite;
import no.samtak.kit.testing.SuiteParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A deadline that people meet, not a letter: a coordinator is to be named by 15 March 2027 (acceptance G4). */
@QuarkusTest
@WithTestResource(value = SuiteParts.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = OwnerAddress.class, scope = TestResourceScope.GLOBAL)
class WorkIsWatchedTest {

    private final UUID caseId = Ids.next();
    private final UUID deadlineId = Ids.next();
    private final CaseWorker caseWorker = CaseWorker.of(CaseWorker.BJORNAFJORDEN);
    private SisterVoice coordinator;

    @BeforeEach
    void somebodyIsToBeNamed() {
        Suite.legalClock().moveTo(LocalDateTime.of(2027, 3, 1, 9, 0));
        coordinator = new SisterVoice("coordinator");
        coordinator.tell(
                "bjornafjorden",
                new DeadlineAnnouncedV1(
                        caseId,
                        deadlineId,
                        "NAME_COORDINATOR",
                        AnsweredBy.WORK,
                        LocalDate.of(2027, 3, 15),
                        LocalDate.of(2027, 3, 15),
                        List.of(LocalDate.of(2027, 3, 8)),
                        List.of("PBRL_2_5C")),
                1);
        await().until(() -> caseWorker.deadlineState(caseId), "PENDING"::equals);
    }

    @AfterEach
    void nothingIsLeftOpen() {
        coordinator.tell(
                "bjornafjorden", new DeadlineMetV1(caseId, deadlineId, Instant.parse("2027-03-20T09:00:00Z")), 2);
        await().until(() -> caseWorker.deadlineState(caseId), "MET"::equals);
        coordinator.close();
    }

    @Test
    void onTheDayItselfNobodyMissesALetter() {
        Suite.legalClock().moveTo(LocalDateTime.of(2027, 3, 15, 18, 0));

        await().until(() -> caseWorker.deadlineState(caseId), "ACTING"::equals);
        assertThat(caseWorker.notices(caseId)).containsExactly("DUE_TODAY", "DEADLINE_WARNED");
    }

    @Test
    void afterTheDayThereIsAnAlarm() {
        Suite.legalClock().moveTo(LocalDateTime.of(2027, 3, 16, 0, 0));

        await().until(() -> caseWorker.deadlineState(caseId), "MISSED"::equals);
        assertThat(caseWorker.notices(caseId)).containsExactly("DEADLINE_MISSED", "DUE_TODAY", "DEADLINE_WARNED");
    }
}
