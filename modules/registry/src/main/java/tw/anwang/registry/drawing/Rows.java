package tw.anwang.registry.drawing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tw.anwang.registry.PersonId;

/** The rows of a drawing with the blocks in them, before they are ordered and spread. */
final class Rows {
    final TreeMap<Integer, List<Block>> rows = new TreeMap<>();
    final List<Link> links = new ArrayList<>();
    private final Map<PersonId, Block> blocks = new HashMap<>();
    private final Map<PersonId, Integer> generations;
    private int passing;

    /** @param people from old to young, by household and birth: the first of equals stands left */
    Rows(Collection<PersonId> people, List<Union> unions, Map<PersonId, Integer> generations) {
        this.generations = generations;
        people.stream().filter(person -> !blocks.containsKey(person)).forEach(person -> block(person, unions));
        unions.forEach(this::link);
        depthFirst();
    }

    Block block(PersonId person) {
        return blocks.get(person);
    }

    private void block(PersonId first, List<Union> unions) {
        Set<PersonId> all = new LinkedHashSet<>();
        collect(endOf(first, unions), unions, all);
        Block block = new Block(
                generations.get(first),
                new ArrayList<>(all.stream().map(Slot::of).toList()));
        all.forEach(person -> blocks.put(person, block));
    }

    /** Somebody with one partner, from whom the row of couples is walked. */
    private PersonId endOf(PersonId first, List<Union> unions) {
        Set<PersonId> all = new LinkedHashSet<>();
        collect(first, unions, all);
        return all.stream()
                .filter(person -> partners(person, unions).count() == 1)
                .findFirst()
                .orElse(first);
    }

    private void collect(PersonId person, List<Union> unions, Set<PersonId> all) {
        if (all.add(person)) {
            partners(person, unions).forEach(partner -> collect(partner, unions, all));
        }
    }

    private Stream<PersonId> partners(PersonId person, List<Union> unions) {
        return unions.stream()
                .filter(union -> union.isPair() && union.parents().contains(person))
                .filter(union -> generations.get(union.one()).equals(generations.get(union.two())))
                .sorted(Comparator.comparing(union -> !union.ended()))
                .map(union -> union.one().equals(person) ? union.two() : union.one());
    }

    private void link(Union union) {
        if (union.one() == null) {
            return;
        }
        Block upper = blocks.get(union.one());
        List<Slot> from = union.parents().stream()
                .filter(parent -> blocks.get(parent) == upper)
                .map(Slot::of)
                .toList();
        for (Union.Child child : union.children()) {
            Block lower = blocks.get(child.person());
            Block above = upper;
            List<Slot> start = from;
            for (int row = upper.row + 1; row < lower.row; row++) {
                Slot passes = new Slot(null, ++passing);
                Block through = new Block(row, new ArrayList<>(List.of(passes)));
                links.add(new Link(above, start, through, passes, union, child.adopted()));
                above = through;
                start = List.of(passes);
            }
            if (lower.row > upper.row) {
                links.add(new Link(above, start, lower, Slot.of(child.person()), union, child.adopted()));
            }
        }
    }

    /** Families one after the other: children come in the order of their parents. */
    private void depthFirst() {
        Set<Block> seen = new HashSet<>();
        new LinkedHashSet<>(blocks.values().stream()
                        .sorted(Comparator.comparingInt((Block block) -> block.row)
                                .thenComparing(
                                        block -> block.slots.get(0).person().value()))
                        .toList())
                .forEach(block -> visit(block, seen));
    }

    private void visit(Block block, Set<Block> seen) {
        if (seen.add(block)) {
            rows.computeIfAbsent(block.row, any -> new ArrayList<>()).add(block);
            links.stream().filter(link -> link.upper() == block).forEach(link -> visit(link.lower(), seen));
        }
    }
}
