package no.samtak.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import no.samtak.local.clock.ClockFile;
import no.samtak.local.part.Checkout;
import no.samtak.local.part.Municipalities;
import no.samtak.local.part.PartName;
import no.samtak.local.part.Ports;
import no.samtak.local.part.RunningSuite;
import no.samtak.local.part.SuiteFolder;
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
    @TempDir
    private static Path folder;

    private static RunningSuite suite;
    private static StoryContext context;

    @BeforeAll
    static void start() {
        var checkout = new Checkout(Path.of("../.."));
        var suiteFolder = new SuiteFolder(folder.resolve("suite"));
        suite = new RunningSuite(checkout, suiteFolder, Ports.free(), System.out);
        suiteFolder.create();
        var clock = new ClockFile(suiteFolder.clock());
        clock.create();
        clock.beginAt(Story.BEGINNING);
        suite.start();
        context = new StoryContext(suite, new Municipalities(checkout.policies(), Story.BEGINNING), System.out);
    }

    @AfterAll
    static void stop() {
        if (context != null) {
            context.close();
        }
        if (suite != null) {
            suite.close();
        }
    }

    @Test
    @Order(1)
    void theStoryHolds() {
        var told = new ByteArrayOutputStream();

        boolean held = Story.WHOLE.play(context, new PrintStream(told, true, StandardCharsets.UTF_8));

        assertThat(held).as(told.toString(StandardCharsets.UTF_8)).isTrue();
    }

    @Test
    @Order(2)
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
