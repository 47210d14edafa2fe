package no.samtak.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import no.samtak.local.part.PartName;
import no.samtak.local.parts.Role;

/** L01: in nynorsk to each parent at their own address, and status only to the hospital. Nothing home from the school. */
public final class TheReceiptsLeave implements Chapter {
    @Override
    public String title() {
        return "The receipts leave: to both parents and to the hospital, and nothing home from the school's report";
    }

    @Override
    public void play(StoryContext story) {
        String caseWorker = story.tokens().token(Role.CASE_WORKER, story.organisationOf("4624"));
        story.waitUntil(
                "the receipts have left",
                () -> dispatched(story, "case of the hospital", caseWorker)
                        .equals(List.of("L01 GUARDIAN", "L01 GUARDIAN", "L01 SENDER")));
        story.waitUntil(
                "the school has its receipt",
                () -> dispatched(story, "case of the school", caseWorker).equals(List.of("L01 SENDER")));
        story.tell(
                "three receipts to the hospital's case, one to the school, none to the home of the school's pupil",
                PartName.NOTIFICATION,
                "/api/v1/letters?caseId=" + story.recall("case of the hospital"));
    }

    /** Kind and receiver of every letter of the case that has left, in alphabetical order. */
    static List<String> dispatched(StoryContext story, String which, String caseWorker) {
        JsonNode letters = story.get(PartName.REFERRAL, "/api/v1/cases/" + story.recall(which), caseWorker)
                .expecting(200)
                .json()
                .path("letters");
        return letters.valueStream()
                .filter(letter -> letter.path("state").asText().equals("DISPATCHED"))
                .map(letter -> letter.path("kind").asText() + " "
                        + letter.path("receiver").asText())
                .sorted()
                .toList();
    }
}
