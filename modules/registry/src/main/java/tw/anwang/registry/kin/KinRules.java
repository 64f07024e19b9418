package tw.anwang.registry.kin;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.PersonId;

/** What two people can be to each other. Nothing here asks a database: the verbs hand in what is registered. */
final class KinRules {
    /** Children of younger parents exist; whoever enters one is asked to look again. */
    private static final int YOUNG_PARENT = 14;

    private static final int OLD_PARENT = 60;
    private static final int BIRTH_PARENTS = 2;

    private KinRules() {}

    /**
     * Why it cannot be.
     *
     * @param known every line of the two people, and every parenthood above them
     * @param name of a person, for the sentence
     */
    static Optional<RuleBroken> whyNot(
            KinLine told, Collection<KinLine> known, LocalDate today, Function<PersonId, String> name) {
        KinLine line = told.asStored();
        if (line.person().equals(line.other())) {
            return broken("self");
        }
        if (line.from() != null && line.from().isAfter(today)) {
            return broken("inFuture", line.from());
        }
        if (line.from() != null && line.to() != null && line.to().isBefore(line.from())) {
            return broken("endsBefore", line.to(), line.from());
        }
        if (line.kind().isParenthood() && ancestors(line.person(), known).contains(line.other())) {
            return broken("circle", name.apply(line.other()), name.apply(line.person()));
        }
        if (known.stream().anyMatch(one -> isSaidAlready(one, line))) {
            return broken("already", name.apply(told.person()), name.apply(told.other()));
        }
        if (line.kind() == KinKind.PARENT && birthParents(line.other(), known) >= BIRTH_PARENTS) {
            return broken("twoParents", name.apply(line.other()));
        }
        return Optional.empty();
    }

    private static Optional<RuleBroken> broken(String rule, Object... words) {
        return Optional.of(new RuleBroken("registry.kin." + rule, words));
    }

    /** A second marriage of the same two is another line; the same one is not entered twice. */
    private static boolean isSaidAlready(KinLine one, KinLine line) {
        boolean same = line.kind().isParenthood() ? one.kind().isParenthood() : one.kind() == line.kind();
        boolean overlaps = (one.to() == null || line.from() == null || !one.to().isBefore(line.from()))
                && (line.to() == null || one.from() == null || !line.to().isBefore(one.from()));
        return one.isBetween(line.person(), line.other()) && same && overlaps;
    }

    private static long birthParents(PersonId child, Collection<KinLine> known) {
        return known.stream()
                .map(KinLine::asStored)
                .filter(one -> one.kind() == KinKind.PARENT && one.other().equals(child))
                .count();
    }

    /** Parents, their parents and so on, and the person itself. */
    private static Set<PersonId> ancestors(PersonId person, Collection<KinLine> known) {
        Set<PersonId> found = new HashSet<>(Set.of(person));
        Deque<PersonId> next = new ArrayDeque<>(found);
        while (!next.isEmpty()) {
            PersonId one = next.pop();
            known.stream()
                    .map(KinLine::asStored)
                    .filter(line -> line.kind().isParenthood() && line.other().equals(one))
                    .map(KinLine::person)
                    .filter(found::add)
                    .forEach(next::push);
        }
        return found;
    }

    /**
     * What is possible and looks like a slip of the pen. It is told and does not hinder.
     *
     * @param born day of birth, null where nobody knows
     */
    static List<RuleBroken> doubts(KinLine told, Function<PersonId, LocalDate> born, Function<PersonId, String> name) {
        KinLine line = told.asStored();
        LocalDate parent = born.apply(line.person());
        LocalDate child = born.apply(line.other());
        if (!line.kind().isParenthood() || parent == null || child == null) {
            return List.of();
        }
        int years = java.time.Period.between(parent, child).getYears();
        if (child.isBefore(parent)) {
            return List.of(doubt("bornBeforeParent", name.apply(line.other()), name.apply(line.person())));
        }
        if (line.kind() == KinKind.PARENT && (years < YOUNG_PARENT || years > OLD_PARENT)) {
            return List.of(doubt("years", name.apply(line.person()), name.apply(line.other()), years));
        }
        return List.of();
    }

    private static RuleBroken doubt(String rule, Object... words) {
        return new RuleBroken("registry.kin.doubt." + rule, words);
    }
}
