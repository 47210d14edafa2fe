package no.samtak.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import no.samtak.local.part.PartName;
import no.samtak.local.parts.LocalTokens;
import no.samtak.local.parts.Role;

/** Nobody has told the parents, so no letter may surprise them at home (acceptance G1). */
public final class TheSchoolReports implements Chapter {
    @Override
    public String title() {
        return "A school reports, and its file does not say that the parents were told";
    }

    @Override
    public void play(StoryContext story) {
        String school = story.tokens().system(LocalTokens.SCHOOL);
        String caseId = story.post(PartName.REFERRAL, "/api/v1/referrals", school, story.file("school.json"))
                .expecting(201)
                .json()
                .path("caseId")
                .asText();
        story.tell("the school's message is registered as case " + caseId);

        String caseWorker = story.tokens().token(Role.CASE_WORKER, story.organisationOf("4624"));
        String path = "/api/v1/cases/" + caseId;
        JsonNode found =
                story.get(PartName.REFERRAL, path, caseWorker).expecting(200).json();
        story.demand(
                found.path("tasks").findValuesAsText("kind").contains("CONTACT_FAMILY"),
                "Nobody has the task to contact the family: " + found.path("tasks"));
        story.demand(
                found.path("letters").findValuesAsText("receiver").stream().allMatch("SENDER"::equals),
                "A letter goes to somebody else than the school: " + found.path("letters"));
        story.tell("no letter goes home; somebody has the task to contact the family", PartName.REFERRAL, path);
        story.remember("case of the school", caseId);
    }
}
