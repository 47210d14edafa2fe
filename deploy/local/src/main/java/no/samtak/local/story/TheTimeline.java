package no.samtak.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import no.samtak.local.part.PartName;
import no.samtak.local.parts.Role;

/** What all four services have said about the case, told back in order. */
public final class TheTimeline implements Chapter {
    private static final List<String> MOMENTS = List.of(
            "ReferralRegistered",
            "DeadlineAnnounced",
            "DeadlineWarned",
            "LetterDispatched",
            "DeadlineMet",
            "CoordinatorAppointed",
            "PlanActivated");

    @Override
    public String title() {
        return "The case's timeline, from all four services, tells the story back";
    }

    @Override
    public void play(StoryContext story) {
        String caseWorker = story.tokens().token(Role.CASE_WORKER, story.organisationOf("4624"));
        String path = "/api/v1/timelines/" + story.recall("case of the hospital");
        story.waitUntil("the timeline has every moment of the story", () -> {
            String told = timeline(story, path, caseWorker).toString();
            return MOMENTS.stream().allMatch(told::contains);
        });
        JsonNode whole = timeline(story, path, caseWorker);
        for (String service : List.of("referral", "coordinator", "plan", "notification")) {
            story.demand(
                    whole.toString().contains("no.samtak." + service + "."),
                    "The timeline has nothing from " + service + "-service");
        }
        story.tell(whole.path("items").size() + " moments, from all four services", PartName.NOTIFICATION, path);
    }

    private static JsonNode timeline(StoryContext story, String path, String caseWorker) {
        return story.get(PartName.NOTIFICATION, path, caseWorker).expecting(200).json();
    }
}
