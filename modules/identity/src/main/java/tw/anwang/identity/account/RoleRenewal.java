package tw.anwang.identity.account;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a sign-in by groups changes: a role the mapping gave goes with its group, a role given by hand stays.
 *
 * @param result roles of the account afterwards; @param mapped those of them the mapping answers for
 */
record RoleRenewal(Set<String> added, Set<String> removed, Set<String> result, Set<String> mapped) {
    /**
     * @param had roles of the account now; @param mappedBefore those of them that the mapping gave
     * @param wanted roles the groups give now
     */
    static RoleRenewal of(Set<String> had, Set<String> mappedBefore, Set<String> wanted) {
        Set<String> removed = new TreeSet<>(mappedBefore);
        removed.removeAll(wanted);
        removed.retainAll(had);
        Set<String> added = new TreeSet<>(wanted);
        added.removeAll(had);
        Set<String> result = new HashSet<>(had);
        result.removeAll(removed);
        result.addAll(added);
        Set<String> mapped = new HashSet<>(mappedBefore);
        mapped.retainAll(wanted);
        mapped.addAll(added);
        return new RoleRenewal(added, removed, result, mapped);
    }

    /** The same without anything added. */
    RoleRenewal onlyRemoved() {
        Set<String> kept = new HashSet<>(result);
        kept.removeAll(added);
        Set<String> still = new HashSet<>(mapped);
        still.removeAll(added);
        return new RoleRenewal(Set.of(), removed, kept, still);
    }

    boolean isNothing() {
        return added.isEmpty() && removed.isEmpty();
    }
}
