package tw.anwang.meetings.regroup;

import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.anwang.meetings.tracked.Act;

/** The items of a preview, in its order, with the version the person looked at, and which of them are ticked. */
public class Choice implements Serializable {
    private static final long serialVersionUID = 1L;

    private Aim aim;
    private final Map<Long, Integer> versions = new LinkedHashMap<>();
    private final Map<Long, Boolean> ticks = new LinkedHashMap<>();

    void begin(Aim shown, List<RegroupingRow> rows) {
        aim = shown;
        versions.clear();
        ticks.clear();
        rows.forEach(row -> versions.put(row.id(), row.version()));
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

    public boolean isSplitting() {
        return aim != null && aim.act() == Act.SPLIT;
    }

    public Map<Long, Boolean> getTicks() {
        return ticks;
    }
}
