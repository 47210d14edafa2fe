package no.samtak.coordinator.task.domain;

import java.time.LocalDate;
import java.util.List;
import no.samtak.coordinator.Scheme;
import no.samtak.law.calendar.NorwegianCalendar;
import org.jspecify.annotations.Nullable;

/** When somebody has to be appointed, and by when. */
public final class TaskRules {

    private TaskRules() {}

    /** There is one coordinator for everything a person has been granted, so there is one task at most. */
    public static TaskDecision decide(Grant grant, @Nullable AppointmentTask open, boolean hasCoordinator) {
        if (hasCoordinator) {
            return new TaskDecision.Leave();
        }
        if (open == null) {
            return new TaskDecision.Open();
        }
        Scheme scheme = open.scheme().orFuller(grant.scheme());
        LocalDate dueOn = grant.namedBy().isBefore(open.dueOn()) ? grant.namedBy() : open.dueOn();
        return scheme == open.scheme() && dueOn.equals(open.dueOn())
                ? new TaskDecision.Leave()
                : new TaskDecision.Widen(scheme, dueOn);
    }

    /**
     * The working days on which staff are warned: each on or before its nominal day, none before the task was there.
     *
     * @param daysBefore calendar days, as the municipality's policy says
     */
    public static List<LocalDate> warnings(AppointmentTask task, List<Integer> daysBefore) {
        return daysBefore.stream()
                .map(days -> NorwegianCalendar.onOrBefore(task.dueOn().minusDays(days)))
                .filter(day -> day.isAfter(task.grantedOn()) && day.isBefore(task.dueOn()))
                .distinct()
                .sorted()
                .toList();
    }
}
