package no.samtak.referral;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import java.util.Set;
import no.samtak.referral.person.domain.AcceptedNumbers;
import no.samtak.referral.person.domain.NumberScheme;
import no.samtak.referral.person.domain.SyntheticSeries;

/** What can be set for referral-service alone. What all services share stands in service-kit. */
@ConfigMapping(prefix = "samtak.person-numbers")
public interface ReferralSettings {

    /** Series of invented numbers that count as numbers here. None in production. */
    Optional<Set<SyntheticSeries>> acceptedSynthetic();

    /** How the check digits are counted: strictly, or as from 2032. */
    @WithDefault("UNTIL_2031")
    NumberScheme scheme();

    /** Both as one value. */
    default AcceptedNumbers accepted() {
        return new AcceptedNumbers(acceptedSynthetic().orElse(Set.of()), scheme());
    }
}
