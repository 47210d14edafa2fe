package no.samtak.referral.decision.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who decides, or approves what another has written.
 *
 * @param id from the token
 * @param ruling what the leader has found, where there was doubt
 */
public record Decider(
        String id, Impartiality impartiality, @Nullable Ruling ruling) {

    /** Kin never decide, whatever anybody finds; doubt is for the leader. */
    Optional<NotImpartial> hindrance() {
        if (impartiality.isKin()) {
            return Optional.of(NotImpartial.KIN);
        }
        if (ruling == Ruling.MAY_NOT_DECIDE) {
            return Optional.of(NotImpartial.RULED_OUT);
        }
        return impartiality.reportedTheNeed() && ruling == null
                ? Optional.of(NotImpartial.REPORTED_THE_NEED)
                : Optional.empty();
    }
}
