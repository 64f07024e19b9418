package tw.anwang.meetings.reminder;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which of the two reminders of an owed answer is due on a day. What the clock missed is made up for while it is still
 * true: the one before until the day itself, the one of the day on that day; afterwards the staff unit urges.
 */
public enum Reminding {
    BEFORE,
    ON_THE_DAY;

    /**
     * @param openedOn when the round was opened: on that day everybody was asked, which is reminder enough
     * @param days before the round's day from which on the first one goes; 0: there is none
     */
    public static Optional<Reminding> on(LocalDate today, LocalDate openedOn, LocalDate dueOn, int days) {
        if (today.isAfter(dueOn) || !openedOn.isBefore(today)) {
            return Optional.empty();
        }
        if (today.equals(dueOn)) {
            return Optional.of(ON_THE_DAY);
        }
        return today.isBefore(dueOn.minusDays(days)) ? Optional.empty() : Optional.of(BEFORE);
    }
}
