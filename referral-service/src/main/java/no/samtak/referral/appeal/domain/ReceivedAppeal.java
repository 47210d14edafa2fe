package no.samtak.referral.appeal.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An appeal as it came.
 *
 * @param lodgedOn the day it was sent or handed in, which is what counts; Europe/Oslo
 * @param receivedOn the day it arrived
 * @param text what it says, or what was said; null where it is kept on paper
 */
public record ReceivedAppeal(
        AppealGround ground,
        Appellant appellant,
        AppealForm form,
        LocalDate lodgedOn,
        LocalDate receivedOn,
        @Nullable String text) {

    ReceivedAppeal by(Appellant other) {
        return new ReceivedAppeal(ground, other, form, lodgedOn, receivedOn, text);
    }

    /** Without names and text. */
    @Override
    public String toString() {
        return "ReceivedAppeal[" + ground + ", " + receivedOn + "]";
    }
}
