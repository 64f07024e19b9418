package tw.anwang.identity;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which rows a person sees, computed once per request and compiled by {@link ScopeCriteria} and {@link ScopeTerms}
 * alone; no module writes its own.
 *
 * @param everything all rows that are not kept to their participants
 * @param counties county codes seen whole
 * @param offices ids of the own office, every office below it, and those that have ended and whose work these go on with
 * @param account the person's own account
 * @param grants what owning offices let this person see beyond that, today
 * @param confidential whether the person sees what is 密 among all these; without it, only a grant of that one record
 *     shows it
 */
public record Scope(
        boolean everything,
        Set<String> counties,
        Set<Long> offices,
        long account,
        List<Granted> grants,
        boolean confidential) {
    public Scope {
        counties = Set.copyOf(counties);
        offices = Set.copyOf(offices);
        grants = List.copyOf(grants);
    }

    /** Of the own office and those below it, and of nothing else; nothing of it 密. */
    public static Scope ofOffices(Set<Long> offices, long account) {
        return new Scope(false, Set.of(), offices, account, List.of(), false);
    }

    /** Whether records of the kind are seen by taking part in them and in no other way. */
    public boolean isByTakingPart(ScopedKind<?, ?> kind) {
        return !everything && counties.isEmpty() && grants(kind.name()).isEmpty();
    }

    /** The grants that open records of the kind. */
    public List<Granted> grants(String kind) {
        return grants.stream().filter(one -> one.kinds().contains(kind)).toList();
    }

    /** What the person would see had nobody granted anything. */
    public Scope withoutGrants() {
        return new Scope(everything, counties, offices, account, List.of(), confidential);
    }

    /** Offices whose ordinary records of the kind are granted. */
    Set<Long> grantedOwners(String kind) {
        return grants(kind).stream().flatMap(one -> one.owners().stream()).collect(Collectors.toSet());
    }

    /** Single records of the kind that are granted. */
    Set<Long> grantedRecords(String kind) {
        return grants(kind).stream()
                .map(Granted::record)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
