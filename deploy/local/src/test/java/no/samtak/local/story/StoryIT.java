package no.samtak.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import no.samtak.local.part.PartName;
import no.samtak.local.parts.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The whole story against real processes, as {@code ./samtak demo} plays it; then what is left after a power cut. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoryIT {
    private static final ByteArrayOutputStream TOLD = new ByteArrayOutputStream();

    @TempDir
    private static Path folder;

    private static Stage stage;
    private static StoryContext context;

    @BeforeAll
    static void start() {
        stage = new Stage(folder);
        stage.open();
        context = stage.context(Stage.on(TOLD), () -> {});
    }

    @AfterAll
    static void stop() {
        if (stage != null) {
            stage.close();
        }
    }

    @Test
    @Order(1)
    void theStoryHolds() throws Exception {
        boolean held = Story.WHOLE.play(context, Stage.on(TOLD));

        assertThat(held).as(TOLD.toString(StandardCharsets.UTF_8)).isTrue();
        new Truths(stage.suite(), context).hold();
    }

    @Test
    @Order(2)
    void noLogAndNoRecordTellsAnythingAboutAnybody() {
        PersonalDataScan scan = new PersonalDataScan(stage.people());
        var records = EveryRecord.on(stage.suite().ports().of(PartName.KAFKA));

        assertThat(records.all()).isNotEmpty();
        assertThat(scan.ofTopics(records)).isEmpty();
        assertThat(scan.ofLogs(stage.suite().folder())).isEmpty();
    }

    @Test
    @Order(3)
    void whatWasAnsweredSurvivesAPowerCutOfEverything() {
        String caseWorker = context.tokens().token(Role.CASE_WORKER, context.organisationOf("4624"));
        String path = "/api/v1/cases/" + context.recall("case of the hospital");
        Answer before = context.get(PartName.REFERRAL, path, caseWorker).expecting(200);

        context.powerCut().of(PartName.REFERRAL, PartName.KAFKA, PartName.POSTGRESQL);
        context.powerCut().isOverFor(PartName.POSTGRESQL, PartName.KAFKA, PartName.REFERRAL);

        assertThat(context.get(PartName.REFERRAL, path, caseWorker)
                        .expecting(200)
                        .json())
                .isEqualTo(before.json());
    }
}
