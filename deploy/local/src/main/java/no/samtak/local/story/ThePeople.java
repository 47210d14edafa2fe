package no.samtak.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import no.samtak.local.part.PartName;
import no.samtak.local.parts.Role;

/** Between the grant and the appointment the unit is responsible; with both parents' consents a coordinator is. */
public final class ThePeople implements Chapter {
    @Override
    public String title() {
        return "On 10 March, with both parents' consents, a coordinator is appointed";
    }

    @Override
    public void play(StoryContext story) {
        String caseWorker = story.tokens().token(Role.CASE_WORKER, story.organisationOf("4624"));
        String caseId = story.recall("case of the hospital");
        story.waitUntil(
                "the unit is responsible",
                () -> responsible(story, caseId, caseWorker).equals("UNIT"));
        story.tell(
                "from the decision on the unit is responsible",
                PartName.COORDINATOR,
                "/api/v1/responsibilities?caseId=" + caseId);

        story.walkTo("2027-03-10T09:00");
        String coordinator = register(story, caseWorker);
        String appointment = """
                { "caseId": "%s", "coordinatorId": "%s", "from": "2027-03-10", "kinship": "NONE" }
                """.formatted(caseId, coordinator);
        story.post(PartName.COORDINATOR, "/api/v1/appointments", caseWorker, appointment)
                .expecting(409);
        story.tell("without consent nobody is appointed");

        consents(story, caseId, caseWorker, List.of("COORDINATOR", "PLAN", "SHARING"));
        story.waitUntil(
                "the coordinator is appointed",
                () -> story.post(
                                        PartName.COORDINATOR,
                                        "/api/v1/appointments",
                                        caseWorker,
                                        appointment,
                                        Map.of("Idempotency-Key", "appointment-" + caseId))
                                .status()
                        == 201);
        story.waitUntil(
                "the coordinator is responsible",
                () -> responsible(story, caseId, caseWorker).equals("COORDINATOR"));
        story.waitUntil(
                "the letters about the appointment have left",
                () -> letters(story, caseId, caseWorker).containsAll(List.of("L14")));
        story.tell(
                "the coordinator is responsible from this instant, and the family is told",
                PartName.COORDINATOR,
                "/api/v1/appointments?caseId=" + caseId);
    }

    private static String register(StoryContext story, String caseWorker) {
        return story.post(PartName.COORDINATOR, "/api/v1/coordinators", caseWorker, """
                        {
                          "staffId": "local-coordinator",
                          "name": "Trygg Lauvheim",
                          "phone": "00 00 00 01",
                          "workplace": "Fysio- og ergoterapitenesta",
                          "service": "PHYSIOTHERAPY",
                          "approvedOn": "2027-01-04",
                          "trainedOn": "2027-01-04",
                          "activeFrom": "2027-01-04"
                        }
                        """)
                .expecting(201)
                .json()
                .path("coordinatorId")
                .asText();
    }

    /** Each parent's consent is stored as it comes. */
    private static void consents(StoryContext story, String caseId, String caseWorker, List<String> purposes) {
        String path = "/api/v1/cases/" + caseId + "/consents";
        JsonNode known =
                story.get(PartName.REFERRAL, path, caseWorker).expecting(200).json();
        List<String> parents = known.findValues("missing")
                .getFirst()
                .valueStream()
                .map(JsonNode::asText)
                .toList();
        story.demand(parents.size() == 2, "Both parents must be asked: " + known);
        for (String purpose : purposes) {
            for (String parent : parents) {
                story.post(PartName.REFERRAL, path, caseWorker, """
                                { "personId": "%s", "purpose": "%s", "position": "GIVEN", "on": "2027-03-10",
                                  "how": "Møte" }
                                """.formatted(parent, purpose))
                        .expecting(201);
            }
        }
        story.tell("both parents consent, one after the other", PartName.REFERRAL, path);
    }

    private static String responsible(StoryContext story, String caseId, String caseWorker) {
        Answer answer = story.get(PartName.COORDINATOR, "/api/v1/responsibilities?caseId=" + caseId, caseWorker);
        return answer.status() == 200
                ? answer.json()
                        .path("items")
                        .valueStream()
                        .toList()
                        .getLast()
                        .path("holder")
                        .asText()
                : "NOBODY YET";
    }

    private static List<String> letters(StoryContext story, String caseId, String caseWorker) {
        return story.get(PartName.NOTIFICATION, "/api/v1/letters?caseId=" + caseId, caseWorker)
                .expecting(200)
                .json()
                .path("items")
                .valueStream()
                .filter(letter -> List.of("DISPATCHED", "PROVEN")
                        .contains(letter.path("state").asText()))
                .map(letter -> letter.path("kind").asText())
                .toList();
    }
}
