package tw.anwang.identity;

import java.util.Map;
import java.util.Set;

/**
 * Which rows a person sees, computed once per request and compiled by {@link ScopeCriteria} and {@link ScopeTerms}
 * alone; no module writes its own.
 *
 * @param everything all rows that are not kept to their participants
 * @param counties county codes seen whole
 * @param offices ids of the own office, every office below it, and those that have ended and whose work these go on with
 * @param account the person's own account
 * @param granted record ids seen by grant, per record kind
 */
public record Scope(
        boolean everything, Set<String> counties, Set<Long> offices, long account, Map<String, Set<Long>> granted) {
    public Scope {
        counties = Set.copyOf(counties);
        offices = Set.copyOf(offices);
        granted = Map.copyOf(granted);
    }

    /** Of the own office and those below it, and of nothing else. */
    public static Scope ofOffices(Set<Long> offices, long account) {
        return new Scope(false, Set.of(), offices, account, Map.of());
    }

    /** Whether records of the kind are seen by taking part in them and in no other way. */
    public boolean isByTakingPart(ScopedKind<?, ?> kind) {
        return !everything && counties.isEmpty() && granted(kind).isEmpty();
    }

    public Set<Long> granted(ScopedKind<?, ?> kind) {
        return granted.getOrDefault(kind.name(), Set.of());
    }
}
