package no.samtak.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import no.samtak.local.part.PartName;
import no.samtak.local.parts.Role;

/** A plan is a draft until its nine elements are there; then it is active, and somebody keeps watch over its revision. */
public final class ThePlan implements Chapter {
    private static final String CONTENT = """
            {
              "legalBasis": "HEALTH_AND_CARE_ACT",
              "responsibleAuthority": "MUNICIPAL_HEALTH_AND_CARE",
              "resources": "Er nysgjerrig og glad i dyr.",
              "needs": "Faste folk, og at skulen og helsetenesta veit om kvarandre.",
              "personContributes": "Seier frå når noko er for mykje.",
              "providersContribute": "Kjem til avtalt tid og skriv kva som er gjort.",
              "nextOfKinContribute": "Foreldra ringjer koordinatoren når noko endrar seg.",
              "howCarriedOut": "Ansvarsgruppa møtest kvar sjette veke.",
              "cooperation": "Skulen og avlastinga deltek i ansvarsgruppa.",
              "from": "2027-03-15",
              "to": "2028-03-14",
              "revisionDates": ["2027-09-15"]
            }
            """;

    @Override
    public String title() {
        return "On 15 March the individual plan becomes active, once its nine elements are there";
    }

    @Override
    public void play(StoryContext story) {
        String caseWorker = story.tokens().token(Role.CASE_WORKER, story.organisationOf("4624"));
        String caseId = story.recall("case of the hospital");
        String plan = "/api/v1/plans/" + draft(story, caseId, caseWorker);
        story.walkTo("2027-03-15T09:00");

        JsonNode refused = activate(story, plan, caseWorker).expecting(409).json();
        story.tell("a draft lacks "
                + String.join(", ", refused.path("issues").findValuesAsText("code"))
                        .toLowerCase(Locale.ROOT)
                        .replace('_', ' '));

        story.put(PartName.PLAN, plan + "/content", caseWorker, CONTENT, plan).expecting(200);
        String coordinator = story.tokens().token(Role.COORDINATOR, story.organisationOf("4624"));
        String goal = add(story, plan, "/goals", coordinator, """
                        { "text": "Å gå på skulen kvar dag, med pausar." }
                        """)
                .findValuesAsText("goalId")
                .getFirst();
        add(story, plan, "/measures", coordinator, """
                { "goalId": "%s", "description": "Fysioterapi på skulen", "extent": "ein gong i veka",
                  "responsible": "Fysioterapeuten", "standing": "APPLIED_FOR" }
                """.formatted(goal));
        add(story, plan, "/participants", coordinator, """
                { "service": "Skulen", "role": "SCHOOL_OR_KINDERGARTEN", "name": "Kontaktlæraren" }
                """);
        story.tell("goals, measures and participants are filled in by the coordinator", PartName.PLAN, plan);

        story.waitUntil("the plan is active", () -> {
            // Whatever the answer was, if there was one: what counts is the plan.
            activate(story, plan, caseWorker);
            return story.get(PartName.PLAN, plan, caseWorker)
                    .expecting(200)
                    .json()
                    .path("state")
                    .asText()
                    .equals("ACTIVE");
        });
        story.waitUntil(
                "somebody keeps watch over the revision",
                () -> story.get(PartName.NOTIFICATION, "/api/v1/deadlines?caseId=" + caseId, caseWorker)
                        .expecting(200)
                        .json()
                        .path("items")
                        .findValuesAsText("kind")
                        .contains("PLAN_REVISION"));
        story.tell(
                "the plan is active, and its revision on 15 September is watched",
                PartName.NOTIFICATION,
                "/api/v1/deadlines?caseId=" + caseId);
    }

    private static String draft(StoryContext story, String caseId, String caseWorker) {
        story.waitUntil(
                "a draft of the plan is open",
                () -> !plans(story, caseId, caseWorker).isEmpty());
        return plans(story, caseId, caseWorker).path(0).path("planId").asText();
    }

    private static JsonNode plans(StoryContext story, String caseId, String caseWorker) {
        return story.get(PartName.PLAN, "/api/v1/plans?caseId=" + caseId, caseWorker)
                .expecting(200)
                .json()
                .path("items");
    }

    private static Answer activate(StoryContext story, String plan, String caseWorker) {
        return story.post(
                PartName.PLAN,
                plan + "/activation",
                caseWorker,
                "{}",
                Map.of("If-Match", version(story, plan, caseWorker)));
    }

    private static String version(StoryContext story, String plan, String caseWorker) {
        return story.get(PartName.PLAN, plan, caseWorker).expecting(200).header("ETag");
    }

    private static JsonNode add(StoryContext story, String plan, String part, String coordinator, String json) {
        return story.post(PartName.PLAN, plan + part, coordinator, json)
                .expecting(201)
                .json();
    }
}
