package no.samtak.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import no.samtak.local.part.PartName;
import no.samtak.local.parts.LocalTokens;
import no.samtak.local.parts.Role;

/** The rules say which criteria are met and why; a named person decides. From this instant somebody is responsible. */
public final class TheDecision implements Chapter {
    private static final String FINDINGS = """
            {
              "duration": { "forGood": true, "evidence": "Foreldra og overlegen fortel det same." },
              "services": {
                "kinds": ["PHYSIOTHERAPY", "RESPITE_CARE", "SCHOOL", "NAV"],
                "mustBeSeenTogether": true,
                "compound": true,
                "evidence": "Samtale med foreldra 1. mars."
              },
              "condition": {
                "kinds": ["DISABILITY"],
                "serious": true,
                "evidence": "Skildra av foreldra og avdelinga."
              },
              "childHeard": { "way": "CHILDS_VIEW", "on": "2027-03-01", "text": "Vil gjerne ha éin å snakke med." }
            }
            """;

    private static final String DECISION = """
            {
              "outcomes": [
                { "scheme": "CHILD_COORDINATOR", "outcome": "GRANTED" },
                { "scheme": "INDIVIDUAL_PLAN", "outcome": "GRANTED" }
              ],
              "choice": { "scheme": "CHILD_COORDINATOR", "view": "Familien ønskjer barnekoordinator." },
              "contact": { "name": "Koordinerande eining", "phone": "00 00 00 00" },
              "impartiality": { "isKin": false, "reportedTheNeed": false },
              "caseHandler": "Sti Granbar",
              "responsible": "Lun Fjellro"
            }
            """;

    @Override
    public String title() {
        return "On 1 March the case is assessed and decided: barnekoordinator granted, individuell plan wanted";
    }

    @Override
    public void play(StoryContext story) {
        String caseWorker = story.tokens().token(Role.CASE_WORKER, story.organisationOf("4624"));
        String caseId = story.recall("case of the hospital");
        String path = "/api/v1/cases/" + caseId;
        story.walkTo("2027-03-01T09:00");

        story.post(PartName.REFERRAL, path + "/decisions", caseWorker, DECISION).expecting(409);
        story.tell("nothing can be decided before it is assessed");

        JsonNode assessed = story.put(PartName.REFERRAL, path + "/assessment", caseWorker, FINDINGS, path)
                .expecting(200)
                .json();
        story.demand(assessed.toString().contains("PBRL_2_5C"), "The assessment names no statute: " + assessed);
        story.tell("each criterion is met, or not, and why", PartName.REFERRAL, path + "/assessment");

        story.post(
                        PartName.REFERRAL,
                        path + "/decisions",
                        caseWorker,
                        DECISION,
                        Map.of("Idempotency-Key", "decision-" + caseId))
                .expecting(201);
        story.tell("a case worker has decided", PartName.REFERRAL, path + "/decisions");
        story.waitUntil(
                "the letters about the decision have left",
                () -> TheReceiptsLeave.dispatched(story, "case of the hospital", caseWorker)
                        .containsAll(List.of("L05 GUARDIAN", "L07 GUARDIAN")));

        String hospital = story.tokens().system(LocalTokens.HOSPITAL);
        String referral = "/api/v1/referrals/" + story.recall("referral of the hospital");
        story.waitUntil(
                "the hospital learns that it is completed",
                () -> story.get(PartName.REFERRAL, referral, hospital)
                        .expecting(200)
                        .json()
                        .path("status")
                        .asText()
                        .equals("COMPLETED"));
        String seen =
                story.get(PartName.REFERRAL, referral, hospital).response().body();
        story.demand(!seen.contains("GRANTED"), "The hospital learns the outcome: " + seen);
        story.tell("the hospital sees that it is completed, and no outcome", PartName.REFERRAL, referral);
    }
}
