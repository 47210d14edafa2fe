package no.samtak.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import no.samtak.local.part.PartName;
import no.samtak.local.parts.LocalTokens;
import no.samtak.local.parts.Role;

/**
 * The report comes on the last day of January, so its month has no day of its own to end on; the letter's day is the
 * last working day before that (acceptance F1).
 */
public final class TheHospitalReports implements Chapter {
    @Override
    public String title() {
        return "On Sunday 31 January 2027 a hospital reports to Bjørnafjorden that a child needs coordinated services";
    }

    @Override
    public void play(StoryContext story) {
        String hospital = story.tokens().system(LocalTokens.HOSPITAL);
        String message = story.file("hospital.json");
        JsonNode receipt = story.post(PartName.REFERRAL, "/api/v1/referrals", hospital, message)
                .expecting(201)
                .json();
        String caseId = receipt.path("caseId").asText();
        story.tell("the hospital's message is registered as case " + caseId);

        JsonNode again = story.post(PartName.REFERRAL, "/api/v1/referrals", hospital, message)
                .expecting(200)
                .json();
        story.demand(again.equals(receipt), "The same message, sent twice, got another answer: " + again);
        story.tell("the same message, sent once more, is the same case");

        String caseWorker = story.tokens().token(Role.CASE_WORKER, story.organisationOf("4624"));
        String path = "/api/v1/cases/" + caseId;
        JsonNode deadline = story.get(PartName.REFERRAL, path, caseWorker)
                .expecting(200)
                .json()
                .path("deadlines")
                .path(0);
        story.demand(deadline.path("nominalDate").asText().equals("2027-02-28"), "The month ends wrongly: " + deadline);
        story.demand(deadline.path("sendBy").asText().equals("2027-02-26"), "The letter is due wrongly: " + deadline);
        story.demand(!deadline.path("legalBasis").isEmpty(), "The deadline does not say why: " + deadline);
        story.tell("the month ends on 28 February; a delay letter must leave by Friday 26", PartName.REFERRAL, path);

        String elsewhere = story.tokens().token(Role.CASE_WORKER, story.organisationOf("1112"));
        story.get(PartName.REFERRAL, path, elsewhere).expecting(404);
        story.tell("in Lund nobody finds the case");
        story.remember("case of the hospital", caseId);
        story.remember("referral of the hospital", receipt.path("referralId").asText());
    }
}
