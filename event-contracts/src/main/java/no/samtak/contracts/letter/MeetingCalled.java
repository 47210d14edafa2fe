package no.samtak.contracts.letter;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * L15: the care team is called to a meeting. Times are those on the wall in Norway.
 *
 * @param place where people meet; not printed where places are withheld
 * @param link where the meeting is held on a screen
 * @param answerTo whom to tell that one cannot come, or wants another time, place, agenda or company
 */
public record MeetingCalled(
        @Nullable LocalDate on,
        @Nullable LocalTime from,
        @Nullable LocalTime until,
        @Nullable String place,
        @Nullable String link,
        List<String> agenda,
        List<MeetingParticipant> participants,
        @Nullable ContactPerson answerTo)
        implements LetterContents {

    public MeetingCalled {
        agenda = List.copyOf(agenda);
        participants = List.copyOf(participants);
    }

    @Override
    public List<MandatoryContent> missing() {
        var missing = new Missing();
        missing.unless(on != null && from != null, MandatoryContent.MEETING_TIME);
        missing.unless(isText(place) || isText(link), MandatoryContent.MEETING_PLACE);
        missing.unless(!agenda.isEmpty(), MandatoryContent.AGENDA);
        missing.unless(
                !participants.isEmpty() && participants.stream().allMatch(MeetingParticipant::isNamed),
                MandatoryContent.PARTICIPANTS);
        missing.unless(answerTo != null && answerTo.canBeCalled(), MandatoryContent.ANSWER_TO);
        return missing.toList();
    }

    private static boolean isText(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    /** Without place, agenda and names. */
    @Override
    public String toString() {
        return "MeetingCalled[%s]".formatted(on);
    }
}
