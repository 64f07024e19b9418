package tw.anwang.welfare.leaving;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.anwang.identity.AccountId;
import tw.anwang.welfare.assignment.Load;

/** What the supervisor ticked on the page: which cases, who takes some, and to whom each goes. */
public class LeavingChoice implements Serializable {
    private static final long serialVersionUID = 1L;

    private List<LeavingCase> cases = List.of();
    private List<Load> loads = List.of();
    private final Map<Long, Boolean> moving = new HashMap<>();
    private final Map<Long, Boolean> takers = new HashMap<>();
    private final Map<Long, Long> targets = new HashMap<>();
    private Set<Long> overShown = Set.of();

    /** All cases, spread over those who are below the limit. */
    void begin(List<LeavingCase> shown, List<Load> workers) {
        cases = shown;
        loads = workers;
        moving.clear();
        takers.clear();
        cases.forEach(one -> moving.put(one.id(), true));
        loads.forEach(load -> takers.put(load.account(), !load.isFull()));
        propose();
    }

    /** Spreads what is ticked evenly over whoever is ticked; what was chosen by hand gives way. */
    public void propose() {
        Map<Long, Long> open = loads.stream()
                .filter(load -> Boolean.TRUE.equals(takers.get(load.account())))
                .collect(Collectors.toMap(Load::account, Load::open, (a, b) -> a, LinkedHashMap::new));
        targets.clear();
        targets.putAll(Spread.even(ticked().stream().map(LeavingCase::id).toList(), open));
        preview();
    }

    /** Remembers who would be over the limit, as the page shows it now. */
    public void preview() {
        overShown = over();
    }

    /** Somebody would be over the limit of whom the page has not said so yet. */
    boolean isNewlyOver() {
        return !overShown.containsAll(over());
    }

    private Set<Long> over() {
        return loads.stream().filter(this::isOver).map(Load::account).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Gets cases, and has more than one worker should have by then. */
    public boolean isOver(Load load) {
        return gets(load) > 0 && load.open() + gets(load) > load.most();
    }

    /** How many of the ticked cases go to that worker. */
    public long gets(Load load) {
        return ticked().stream()
                .filter(one -> Long.valueOf(load.account()).equals(targets.get(one.id())))
                .count();
    }

    private List<LeavingCase> ticked() {
        return cases.stream()
                .filter(one -> Boolean.TRUE.equals(moving.get(one.id())))
                .toList();
    }

    /** What moves: cases, open tasks, notes that nobody signed, and of these those that came back. */
    public List<Long> getSums() {
        return List.of(
                (long) ticked().size(), sum(LeavingCase::tasks), sum(LeavingCase::notes), sum(LeavingCase::returned));
    }

    private long sum(Function<LeavingCase, Long> part) {
        return ticked().stream().mapToLong(part::apply).sum();
    }

    Map<Long, Taken> taken() {
        return ticked().stream()
                .collect(Collectors.toMap(LeavingCase::id, one -> new Taken(one.version(), target(one.id()))));
    }

    private AccountId target(long id) {
        Long target = targets.get(id);
        return target == null ? null : new AccountId(target);
    }

    /** A note of one of them was typed and never saved: the leaver should do so first. */
    public boolean isAnyUnsent() {
        return ticked().stream().anyMatch(LeavingCase::unsent);
    }

    public boolean isAnyOver() {
        return !over().isEmpty();
    }

    public List<LeavingCase> getCases() {
        return cases;
    }

    public List<Load> getLoads() {
        return loads;
    }

    public Map<Long, Boolean> getMoving() {
        return moving;
    }

    public Map<Long, Boolean> getTakers() {
        return takers;
    }

    public Map<Long, Long> getTargets() {
        return targets;
    }
}
