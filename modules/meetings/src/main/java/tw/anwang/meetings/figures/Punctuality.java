package tw.anwang.meetings.figures;

import java.time.Instant;
import java.time.LocalDate;
import tw.anwang.kernel.Taipei;

/**
 * Whether an office answered in time (如期): the rule in one place. {@link FigureAnswers} asks the same of the database,
 * and a test compares the two.
 */
public enum Punctuality {
    /** The round's day has not passed: nothing is said of the answer yet, whether it was sent or not. */
    NOT_DUE,
    /** First sent on the round's day in Taipei, or before. */
    IN_TIME,
    /** First sent later than that. */
    LATE,
    /** The day has passed and nothing was ever sent. */
    UNANSWERED,
    /** Nothing was sent, and the item had left tracking by the round's day: nobody was asked any more. */
    LEFT_OUT;

    /**
     * @param dueOn the round's day as it stands last: a day that was moved counts where it was moved to
     * @param firstSentAt when some text first left the office, null where none did; being asked for more (退請補充)
     *     later does not change it
     * @param endedOn day on which the item left tracking while it was asked, or null
     */
    public static Punctuality of(LocalDate dueOn, Instant firstSentAt, LocalDate endedOn, LocalDate today) {
        if (firstSentAt == null && endedOn != null && !endedOn.isAfter(dueOn)) {
            return LEFT_OUT;
        }
        if (!dueOn.isBefore(today)) {
            return NOT_DUE;
        }
        if (firstSentAt == null) {
            return UNANSWERED;
        }
        return Taipei.dayOf(firstSentAt).isAfter(dueOn) ? LATE : IN_TIME;
    }

    /** Whether it stands in the denominator of the rate. */
    public boolean counts() {
        return this == IN_TIME || this == LATE || this == UNANSWERED;
    }
}
