package tw.anwang.desk;

import java.util.List;

/**
 * What a module above does by the clock every day; one bean per work. It runs once per cluster, and again after a
 * crash or at the next start when its hour was missed: done twice, it must change nothing. It opens its transactions
 * itself, in a request in which nobody is signed in.
 */
public interface DailyWork {
    /** Its name in the table of the scheduler, such as {@code meetings.reminders}. */
    String name();

    /** The hours of Taipei at which it begins, 0 to 23: a second one takes up what a fault left over at the first. */
    List<Integer> hours();

    void run();
}
