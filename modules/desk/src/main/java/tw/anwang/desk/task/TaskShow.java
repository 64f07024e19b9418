package tw.anwang.desk.task;

import java.util.Arrays;
import java.util.Locale;

/** Home's five numbers. Number and list ask the same condition, so they cannot differ. */
public enum TaskShow {
    OVERDUE("t.overdueFrom <= :now"),
    /** Due today or within three days, and not overdue: an expected day that passed is neither. */
    SOON("(t.overdueFrom is null or t.overdueFrom > :now) and t.dueAt > :now and t.dueAt <= :endOfSoon"),
    MINE("t.closedAt is null"),
    REVIEW("t.stage = tw.anwang.desk.NewTask.Stage.REVIEW"),
    RETURNED("t.stage = tw.anwang.desk.NewTask.Stage.RETURNED");

    private final String condition;

    TaskShow(String condition) {
        this.condition = condition;
    }

    /** On a task {@code t}; may name {@code :now} and {@code :endOfSoon}, the midnight after the third day from today. */
    String condition() {
        return condition;
    }

    /** As written in an address: {@code ?show=overdue}; anything else means all. */
    public static TaskShow named(String word) {
        return Arrays.stream(values())
                .filter(show -> show.getWord().equals(word))
                .findFirst()
                .orElse(MINE);
    }

    public String getWord() {
        return name().toLowerCase(Locale.ROOT);
    }
}
