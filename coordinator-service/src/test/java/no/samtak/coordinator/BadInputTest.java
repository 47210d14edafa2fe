package no.samtak.coordinator;

import static no.samtak.coordinator.GrantedCase.coordinator;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import no.samtak.kit.testing.BadInputTable;
import no.samtak.kit.testing.SisterVoice;
import no.samtak.kit.testing.Suite;

@SuiteTest
class BadInputTest extends BadInputTable {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    BadInputTest() {
        super("coordinator");
    }

    @Override
    protected Map<String, String> existing() {
        Suite.legalClock().moveTo(LocalDateTime.of(TODAY, LocalTime.of(10, 0)));
        try (var referral = new SisterVoice("referral")) {
            GrantedCase granted = GrantedCase.on(TODAY, TODAY.plusWeeks(2), referral);
            granted.bothConsent(TODAY);
            var coordinatorId = coordinator("Kari Koordinator");
            String appointmentId = await().until(
                            () -> granted.appoint(coordinatorId, TODAY)
                                    .extract()
                                    .response(),
                            answer -> answer.statusCode() == 201)
                    .path("appointmentId");
            return Map.of("coordinatorId", coordinatorId.toString(), "appointmentId", appointmentId, IF_MATCH, "\"1\"");
        }
    }
}
