package tw.anwang.registry.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tw.anwang.registry.FamilyMember;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.drawing.Union.Child;
import tw.anwang.registry.kin.FamilyKin;
import tw.anwang.registry.kin.KinKind;
import tw.anwang.registry.kin.KinLine;

/** Puts the lines of a family together: who is a couple, and whose children are whose. */
final class Unions {
    private final FamilyKin family;
    private final Map<Set<PersonId>, Union> found = new LinkedHashMap<>();

    private Unions(FamilyKin family) {
        this.family = family;
    }

    /** In the order couples and children were entered; children from old to young. */
    static List<Union> of(FamilyKin family) {
        Unions unions = new Unions(family);
        unions.couples();
        unions.children(KinKind.PARENT);
        unions.children(KinKind.ADOPTIVE_PARENT);
        List<Union> all = new ArrayList<>(unions.found.values());
        all.addAll(unions.siblings());
        all.forEach(union -> union.children()
                .sort(Comparator.comparing(
                                (Child child) -> born(family, child.person()),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(child -> child.person().value())));
        return all;
    }

    private static java.time.LocalDate born(FamilyKin family, PersonId person) {
        return family.people().get(person).bornOn();
    }

    /** Of two who married twice the line that holds today, or the last. */
    private void couples() {
        family.lines().stream()
                .filter(line -> line.kind().isCouple())
                .sorted(Comparator.comparing((KinLine line) -> line.to() == null)
                        .thenComparing(line -> line.kind() != KinKind.FORMER_SPOUSE)
                        .thenComparing(KinLine::id, Comparator.nullsFirst(Comparator.naturalOrder())))
                .forEach(line -> found.put(
                        Set.of(line.person(), line.other()),
                        new Union(line.person(), line.other(), line.kind(), hasEnded(line), new ArrayList<>())));
    }

    /** Death ends a marriage and parts nobody. */
    private boolean hasEnded(KinLine line) {
        return line.kind() == KinKind.FORMER_SPOUSE || line.to() != null && lives(line.person()) && lives(line.other());
    }

    private boolean lives(PersonId person) {
        FamilyMember member = family.people().get(person);
        return member.diedOn() == null;
    }

    private void children(KinKind kind) {
        Map<Long, List<PersonId>> parents = new TreeMap<>();
        family.lines().stream().filter(line -> line.kind() == kind).forEach(line -> parents.computeIfAbsent(
                        line.other().value(), any -> new ArrayList<>())
                .add(line.person()));
        parents.forEach((child, all) -> {
            for (int at = 0; at < all.size(); at += 2) {
                PersonId two = at + 1 < all.size() ? all.get(at + 1) : null;
                of(all.get(at), two).children().add(new Child(new PersonId(child), kind == KinKind.ADOPTIVE_PARENT));
            }
        });
    }

    private Union of(PersonId one, PersonId two) {
        return found.computeIfAbsent(
                two == null ? Set.of(one) : Set.of(one, two),
                any -> new Union(one, two, null, false, new ArrayList<>()));
    }

    /** Those of whom nothing else is known than that they are brothers and sisters. */
    private List<Union> siblings() {
        List<Set<PersonId>> groups = new ArrayList<>();
        family.lines().stream()
                .filter(line -> line.kind() == KinKind.SIBLING)
                .filter(line -> !shareParents(line))
                .forEach(line -> {
                    Set<PersonId> merged = new LinkedHashSet<>(List.of(line.person(), line.other()));
                    groups.removeIf(group -> {
                        boolean meets = group.contains(line.person()) || group.contains(line.other());
                        return meets && (merged.addAll(group) || true);
                    });
                    groups.add(merged);
                });
        return groups.stream()
                .map(group -> new Union(
                        null,
                        null,
                        null,
                        false,
                        new ArrayList<>(group.stream()
                                .map(person -> new Child(person, false))
                                .toList())))
                .toList();
    }

    private boolean shareParents(KinLine line) {
        return found.values().stream().anyMatch(union -> has(union, line.person()) && has(union, line.other()));
    }

    private static boolean has(Union union, PersonId child) {
        return union.children().stream().anyMatch(one -> one.person().equals(child));
    }
}
