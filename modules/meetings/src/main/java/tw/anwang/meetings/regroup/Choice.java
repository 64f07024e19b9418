package tw.anwang.meetings.regroup;

import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.meetings.bulk.Portion;
import tw.anwang.meetings.tracked.Act;

/** The items of a preview, in its order, with the version the person looked at, and which of them are ticked. */
public class Choice implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Portion portion = new Portion();
    private Aim aim;
    private final Map<Long, Integer> versions = new LinkedHashMap<>();
    private final Map<Long, Boolean> ticks = new LinkedHashMap<>();

    /** What was ticked before stays ticked where it still can be; in the other portions of the same as well. */
    void begin(Aim shown, List<RegroupingRow> rows) {
        if (aim == null || aim.act() != shown.act()) {
            ticks.clear();
        }
        boolean turned = shown.equals(aim);
        aim = shown;
        versions.clear();
        rows.forEach(row -> versions.put(row.id(), row.version()));
        Set<Long> possible = rows.stream()
                .filter(row -> row.whyNot().isEmpty())
                .map(RegroupingRow::id)
                .collect(Collectors.toSet());
        ticks.keySet().removeIf(id -> !possible.contains(id) && (!turned || versions.containsKey(id)));
    }

    void tick(RegroupingRow row) {
        ticks.put(row.id(), true);
    }

    boolean isTicked(long id) {
        return ticks.getOrDefault(id, false);
    }

    Collection<Long> ids() {
        return versions.keySet();
    }

    /** With their versions. */
    Map<Long, Integer> ticked() {
        Map<Long, Integer> ticked = new LinkedHashMap<>(versions);
        ticked.keySet().removeIf(id -> !isTicked(id));
        return ticked;
    }

    /** What was shown, or null before anything was. */
    public Aim getAim() {
        return aim;
    }

    /** Whether there were more than fit on the page. */
    boolean isPart() {
        return portion.isPart();
    }

    /** Which of all the items are shown. */
    public Portion getPortion() {
        return portion;
    }

    public boolean isSplitting() {
        return aim != null && aim.act() == Act.SPLIT;
    }

    public Map<Long, Boolean> getTicks() {
        return ticks;
    }
}
