package no.samtak.referral.intake.domain;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.Scheme;

/** Referrals for tests of rules. */
final class ReferralsOfATest {

    private ReferralsOfATest() {}

    static Referral receivedOn(LocalDate day) {
        return new Referral(
                new ReferralId(new UUID(1, 1)),
                new CaseId(new UUID(2, 2)),
                ReferralKind.REPORT_OF_NEED,
                ReferralMatter.COORDINATION,
                SenderKind.HOSPITAL,
                "310000005",
                null,
                null,
                "message-1",
                List.of(Scheme.COORDINATOR),
                null,
                day,
                day.atStartOfDay().toInstant(ZoneOffset.UTC),
                "310000005",
                null,
                ReferralStanding.STANDS,
                1);
    }
}
