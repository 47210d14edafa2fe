package no.samtak.referral.consent.timer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.samtak.kit.tenant.Tenant;
import org.junit.jupiter.api.Test;

class BirthdaySweepTest {

    @Test
    void aMunicipalityThatFailsKeepsNobodyAfterItWaiting() {
        Tenant fjelltun = new Tenant("fjelltun");
        Tenant lund = new Tenant("lund");
        List<Tenant> looked = new ArrayList<>();

        BirthdaySweep.eachByItself(List.of(fjelltun, lund), municipality -> {
            if (municipality.equals(fjelltun)) {
                throw new IllegalStateException("The database is away");
            }
            looked.add(municipality);
        });

        assertThat(looked).containsExactly(lund);
    }
}
