package no.samtak.contracts.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * L16: what came of a meeting of the care team.
 *
 * @param decisions what was agreed, one line each
 * @param tasks who does what by when; may be empty
 * @param nextMeeting present as soon as it was talked about
 * @param deviations what has not gone as agreed before, one line each; may be empty, and the letter then says so
 * @param ownComments present as soon as the person or the family was asked
 */
public record MeetingMinutes(
        @Nullable LocalDate heldOn,
        List<MeetingParticipant> participants,
        List<String> decisions,
        List<AgreedTask> tasks,
        @Nullable NextMeeting nextMeeting,
        List<String> deviations,
        @Nullable OwnComments ownComments)
        implements LetterContents {

    /** Who does what by when. */
    public record AgreedTask(
            @Nullable String what,
            @Nullable String who,
            @Nullable LocalDate by) {

        boolean isComplete() {
            return what != null && !what.isBlank() && who != null && !who.isBlank() && by != null;
        }

        /** The date only. */
        @Override
        public String toString() {
            return "AgreedTask[%s]".formatted(by);
        }
    }

    /**
     * What was settled about the next meeting.
     *
     * @param on null when it was agreed not to settle one yet
     */
    public record NextMeeting(@Nullable LocalDate on) {}

    /**
     * What the person or the family wants to have said.
     *
     * @param text null when they were asked and had nothing to add
     */
    public record OwnComments(@Nullable String text) {

        /** Without the comments. */
        @Override
        public String toString() {
            return "OwnComments[]";
        }
    }

    public MeetingMinutes {
        participants = List.copyOf(participants);
        decisions = List.copyOf(decisions);
        tasks = List.copyOf(tasks);
        deviations = List.copyOf(deviations);
    }

    @Override
    public List<MandatoryContent> missing() {
        var missing = new Missing();
        missing.unlessPresent(heldOn, MandatoryContent.MEETING_TIME);
        missing.unless(
                !participants.isEmpty() && participants.stream().allMatch(MeetingParticipant::isNamed),
                MandatoryContent.PARTICIPANTS);
        missing.unless(!decisions.isEmpty(), MandatoryContent.MEETING_DECISIONS);
        missing.unless(tasks.stream().allMatch(AgreedTask::isComplete), MandatoryContent.MEETING_TASKS);
        missing.unlessPresent(nextMeeting, MandatoryContent.NEXT_MEETING);
        missing.unlessPresent(ownComments, MandatoryContent.OWN_COMMENTS);
        return missing.toList();
    }

    /** The date only. */
    @Override
    public String toString() {
        return "MeetingMinutes[%s]".formatted(heldOn);
    }
}
