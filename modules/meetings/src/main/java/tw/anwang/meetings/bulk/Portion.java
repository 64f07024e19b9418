package tw.anwang.meetings.bulk;

import java.io.Serializable;

/** Which of the items a preview shows: a portion at a time, as many as are changed in one transaction. */
public class Portion implements Serializable {
    private static final long serialVersionUID = 1L;

    private int first;
    private long total;

    public void begin() {
        first = 0;
    }

    /** On to the next portion, or with -1 back to the one before. */
    public void leaf(int by) {
        first = Math.max(0, first + by * KeptItems.MOST);
    }

    /** @param number of all items there are; where fewer are left than before, the last portion is shown */
    public void counted(long number) {
        total = number;
        while (first > 0 && first >= total) {
            leaf(-1);
        }
    }

    /** Place of its first item, from 0. */
    public int first() {
        return first;
    }

    public long getTotal() {
        return total;
    }

    /** From 1. */
    public int getFrom() {
        return first + 1;
    }

    public long getTo() {
        return Math.min((long) first + KeptItems.MOST, total);
    }

    /** Whether there are more items than it shows. */
    public boolean isPart() {
        return total > KeptItems.MOST;
    }

    public boolean isOthersBefore() {
        return first > 0;
    }

    public boolean isOthersAfter() {
        return getTo() < total;
    }
}
