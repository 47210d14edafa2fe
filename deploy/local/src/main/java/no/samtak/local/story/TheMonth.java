package no.samtak.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import no.samtak.local.part.PartName;
import no.samtak.local.parts.Role;

/** No month passes without an answer: the delay letter of fvl. § 11 a leaves on the last working day, with proof. */
public final class TheMonth implements Chapter {
    private static final List<String> ALL_LETTERS =
            List.of("L01 GUARDIAN", "L01 GUARDIAN", "L01 SENDER", "L02 GUARDIAN", "L02 GUARDIAN", "L02 SENDER");

    @Override
    public String title() {
        return "On 19 February the case worker is warned; on 26 February the delay letter leaves";
    }

    @Override
    public void play(StoryContext story) {
        String caseWorker = story.tokens().token(Role.CASE_WORKER, story.organisationOf("4624"));
        String caseId = story.recall("case of the hospital");
        story.walkTo("2027-02-19T08:00");
        story.waitUntil(
                "the warning day has come",
                () -> month(story, caseId, caseWorker).equals("WARNED"));
        JsonNode notices = story.get(PartName.NOTIFICATION, "/api/v1/staff-notices?caseId=" + caseId, caseWorker)
                .expecting(200)
                .json()
                .path("items");
        story.demand(!notices.isEmpty(), "Nobody was told of the warning");
        story.tell("the case worker is told, and the delay letter is prepared");

        story.walkTo("2027-02-26T13:00");
        story.waitUntil(
                "the delay letter has left to everybody",
                () -> TheReceiptsLeave.dispatched(story, "case of the hospital", caseWorker)
                        .equals(ALL_LETTERS));
        story.waitUntil(
                "the duty is met", () -> month(story, caseId, caseWorker).equals("DELAY_LETTER_SENT"));
        story.tell(
                "the delay letter has left, with the municipality's standing reason and a date; the duty is met",
                PartName.NOTIFICATION,
                "/api/v1/deadlines?caseId=" + caseId);
        JsonNode still = story.get(PartName.REFERRAL, "/api/v1/cases/" + caseId, caseWorker)
                .expecting(200)
                .json();
        story.demand(still.path("receivedOn").asText().equals("2027-01-31"), "A letter moved the received date");
    }

    private static String month(StoryContext story, String caseId, String caseWorker) {
        return story.get(PartName.REFERRAL, "/api/v1/cases/" + caseId, caseWorker)
                .expecting(200)
                .json()
                .at("/deadlines/0/month")
                .asText();
    }
}
