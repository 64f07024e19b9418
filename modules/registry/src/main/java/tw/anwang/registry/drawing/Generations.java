package tw.anwang.registry.drawing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tw.anwang.registry.PersonId;

/**
 * In which row a person stands: couples and brothers and sisters in one, children below their parents. Parents of whom
 * no parents are known stand as near to their children as can be.
 */
final class Generations {
    private final Map<PersonId, PersonId> groups = new LinkedHashMap<>();
    private final Map<PersonId, Integer> rows = new HashMap<>();
    private final List<PersonId[]> steps = new ArrayList<>();

    private Generations(Collection<PersonId> people, List<Union> unions) {
        people.forEach(person -> groups.put(person, person));
        unions.forEach(union -> {
            if (union.isPair()) {
                join(union.one(), union.two());
            }
            if (union.one() == null) {
                union.children().forEach(child -> join(union.children().get(0).person(), child.person()));
            }
        });
        unions.forEach(union -> union.parents().forEach(parent -> union.children()
                .forEach(child -> steps.add(new PersonId[] {group(parent), group(child.person())}))));
        steps.removeIf(step -> step[0].equals(step[1]));
        groups.keySet().forEach(person -> rows.put(group(person), 0));
        lower();
        raise();
    }

    /** The row of each person, from 0. */
    static Map<PersonId, Integer> of(Collection<PersonId> people, List<Union> unions) {
        Generations generations = new Generations(people, unions);
        List<Integer> used = List.copyOf(new TreeSet<>(generations.rows.values()));
        Map<PersonId, Integer> rows = new LinkedHashMap<>();
        people.forEach(person -> rows.put(person, used.indexOf(generations.rows.get(generations.group(person)))));
        return rows;
    }

    /** Children below parents. Where a couple makes it go round, it ends after as many rounds as there are groups. */
    private void lower() {
        boolean moved = true;
        for (int round = 0; moved && round < groups.size(); round++) {
            moved = false;
            for (PersonId[] step : steps) {
                int least = rows.get(step[0]) + 1;
                if (rows.get(step[1]) < least) {
                    rows.put(step[1], least);
                    moved = true;
                }
            }
        }
    }

    private void raise() {
        rows.keySet().stream()
                .filter(group -> steps.stream().noneMatch(step -> step[1].equals(group)))
                .forEach(group -> steps.stream()
                        .filter(step -> step[0].equals(group))
                        .mapToInt(step -> rows.get(step[1]) - 1)
                        .min()
                        .ifPresent(nearest -> rows.put(group, Math.max(0, nearest))));
    }

    private void join(PersonId one, PersonId two) {
        groups.put(group(two), group(one));
    }

    private PersonId group(PersonId person) {
        PersonId next = groups.get(person);
        return next.equals(person) ? person : group(next);
    }
}
