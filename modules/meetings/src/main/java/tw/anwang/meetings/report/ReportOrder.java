package tw.anwang.meetings.report;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers typed on the report's page: what comes first, what is left out. Where somebody else saved in between,
 * their numbers stand beside until one of both is chosen.
 */
public class ReportOrder implements Serializable {
    private static final long serialVersionUID = 1L;

    private int version;
    private final HashMap<Long, Integer> numbers = new HashMap<>();
    private HashMap<Long, Integer> theirs;

    ReportOrder(ReportSheet read) {
        take(read);
    }

    private void take(ReportSheet read) {
        version = read.version();
        numbers.clear();
        numbers.putAll(saved(read));
        theirs = null;
    }

    private static HashMap<Long, Integer> saved(ReportSheet read) {
        HashMap<Long, Integer> saved = new HashMap<>();
        read.lines().forEach(line -> saved.put(line.itemId(), line.position()));
        read.leftOut().forEach(item -> saved.put(item.itemId(), null));
        return saved;
    }

    /** Whether somebody saved after this page was read; if so their numbers are kept beside. */
    boolean isOutdatedBy(ReportSheet now) {
        theirs = now.version() == version ? null : saved(now);
        return theirs != null;
    }

    void useTheirs(ReportSheet now) {
        take(now);
    }

    void keepMine(ReportSheet now) {
        version = now.version();
        theirs = null;
    }

    /** Items in the order of their numbers; an empty one leaves its item out. */
    List<Long> picked() {
        return numbers.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    int version() {
        return version;
    }

    public Map<Long, Integer> getNumbers() {
        return numbers;
    }

    public boolean isConflict() {
        return theirs != null;
    }

    /** Their number of an item, {@code —} where they left it out. */
    public String theirs(long item) {
        Integer number = theirs == null ? null : theirs.get(item);
        return number == null ? "—" : String.valueOf(number);
    }
}
