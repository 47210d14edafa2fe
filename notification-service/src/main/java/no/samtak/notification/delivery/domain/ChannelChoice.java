package no.samtak.notification.delivery.domain;

import org.jspecify.annotations.Nullable;

/**
 * Which way a letter goes, and why: a code, kept with the attempt.
 *
 * @param why for whoever asks later
 */
public record ChannelChoice(Channel channel, String why) {

    /**
     * The municipality's own way, unless somebody has chosen another for this attempt.
     *
     * @param sendsBySvarUt whether the municipality has an account there
     */
    public static ChannelChoice of(@Nullable Channel chosen, boolean sendsBySvarUt) {
        if (chosen != null) {
            return new ChannelChoice(chosen, "CHOSEN_BY_STAFF");
        }
        return sendsBySvarUt
                ? new ChannelChoice(Channel.SVARUT, "MUNICIPALITY_SENDS_BY_SVARUT")
                : new ChannelChoice(Channel.LOCAL_MAILBOX, "NO_OTHER_CHANNEL");
    }
}
