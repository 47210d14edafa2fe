package no.samtak.plan;

import java.util.Map;
import no.samtak.kit.testing.BadInputTable;

@SuiteTest
class BadInputTest extends BadInputTable {

    BadInputTest() {
        super("plan");
    }

    @Override
    protected Map<String, String> existing() {
        try (var granted = new GrantedPlan()) {
            var plan = granted.written().show().extract().jsonPath();
            return Map.of(
                    IF_MATCH,
                    granted.seen(),
                    "planId",
                    plan.getString("planId"),
                    "goalId",
                    plan.getString("goals[0].goalId"),
                    "measureId",
                    plan.getString("goals[0].measures[0].measureId"),
                    "participantId",
                    plan.getString("participants[0].participantId"));
        }
    }
}
