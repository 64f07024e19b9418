package tw.anwang.intake;

import java.util.List;

/**
 * A system that is asked what it knows of the people of a report (跨系統比對): each is one bean of this type, found by CDI.
 * It asks on behalf of nobody and tells no more than who screens has to know. One that is down, or says nothing for
 * {@link #PATIENCE_SECONDS}, holds nobody up: its result says so.
 */
public interface CrossCheckSource {
    /** So long an answer is waited for. */
    int PATIENCE_SECONDS = 5;

    /** What it is called: key in the messages of the module that is its first word. */
    String label();

    /**
     * What it knows of them.
     *
     * @param report that asks, itself no answer
     */
    CrossCheckAnswer ask(ReportId report, List<AskedPerson> people);

    /** Whether there is such a system here: one without an address is not asked and not shown. */
    default boolean isOn() {
        return true;
    }

    /** Whether it is a system of its own beyond our database: then it is asked in a thread of its own. */
    default boolean isElsewhere() {
        return true;
    }
}
