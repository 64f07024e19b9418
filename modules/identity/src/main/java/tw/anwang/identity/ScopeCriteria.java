package tw.anwang.identity;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Compiles a {@link Scope} into the one predicate that list, count, dashboard and export share. */
public final class ScopeCriteria {
    private ScopeCriteria() {}

    /**
     * @param query the query that selects, for the party subquery
     * @param record the root or join of the scoped record
     * @return true for each record the scope covers
     */
    public static <R, P> Predicate visible(
            Scope scope, ScopedKind<R, P> kind, CriteriaBuilder cb, AbstractQuery<?> query, From<?, R> record) {
        return visible(scope, kind, cb, query, record, party -> cb.conjunction());
    }

    /** Whether a record of this grade may be known to the person at all, by whatever way it is met. */
    public static Predicate gradeSeen(Scope scope, CriteriaBuilder cb, Expression<Sensitivity> sensitivity) {
        return scope.confidential() ? cb.conjunction() : sensitivity.in(Sensitivity.ORDINARY, Sensitivity.PARTIES_ONLY);
    }

    /**
     * @param narrower what the query asks of the record and a party keeps a copy of, so that an index answers both; the
     *     query has to ask it of the record as well, for records that are seen in other ways
     */
    public static <R, P> Predicate visible(
            Scope scope,
            ScopedKind<R, P> kind,
            CriteriaBuilder cb,
            AbstractQuery<?> query,
            From<?, R> record,
            Function<Root<P>, Predicate> narrower) {
        Subquery<Long> parties = query.subquery(Long.class);
        Root<P> party = parties.from(kind.party());
        parties.select(party.get("recordId")).where(takesPart(scope, cb, party), narrower.apply(party));
        return visible(scope, kind, cb, record, record.get("id").in(parties));
    }

    /**
     * The same question put to each record in turn, for who sees very many: the database then walks the records in the order
     * of the list and stops at the end of the page, where it would else gather all that are seen and sort them.
     */
    public static <R, P> Predicate visibleInTurn(
            Scope scope, ScopedKind<R, P> kind, CriteriaBuilder cb, AbstractQuery<?> query, From<?, R> record) {
        Subquery<Long> parties = query.subquery(Long.class);
        Root<P> party = parties.from(kind.party());
        // a least one, since the database would turn "exists" into the gathering again
        parties.select(cb.min(party.get("recordId")))
                .where(cb.equal(party.get("recordId"), record.get("id")), takesPart(scope, cb, party));
        return visible(scope, kind, cb, record, cb.isNotNull(parties));
    }

    private static <R> Predicate visible(
            Scope scope, ScopedKind<R, ?> kind, CriteriaBuilder cb, From<?, R> record, Predicate byTakingPart) {
        List<Predicate> ways = new ArrayList<>(); // in order of cost: the database asks no further once one is true
        if (scope.everything()) {
            ways.add(ordinary(cb, record));
        } else if (!scope.counties().isEmpty()) {
            ways.add(cb.and(ordinary(cb, record), record.get("countyCode").in(scope.counties())));
        }
        ways.add(byTakingPart);
        Set<Long> owners = scope.grantedOwners(kind.name());
        if (!owners.isEmpty()) { // opens nothing that is kept to its parties
            ways.add(cb.and(ordinary(cb, record), record.get("leadOfficeId").in(owners)));
        }
        Predicate seen = ways.size() == 1 ? ways.get(0) : cb.or(ways.toArray(Predicate[]::new));
        return orGranted(scope.confidential() ? seen : cb.and(openly(record), seen), scope, kind, cb, record);
    }

    /** A grant of one record opens that one, whatever it is. */
    private static Predicate orGranted(
            Predicate seen, Scope scope, ScopedKind<?, ?> kind, CriteriaBuilder cb, From<?, ?> record) {
        Set<Long> records = scope.grantedRecords(kind.name());
        return records.isEmpty() ? seen : cb.or(seen, record.get("id").in(records));
    }

    /** Not kept to its parties. */
    private static Predicate ordinary(CriteriaBuilder cb, From<?, ?> record) {
        return record.get("sensitivity").in(Sensitivity.ORDINARY, Sensitivity.CONFIDENTIAL);
    }

    /** Not 密. */
    private static Predicate openly(From<?, ?> record) {
        return record.get("sensitivity").in(Sensitivity.ORDINARY, Sensitivity.PARTIES_ONLY);
    }

    /**
     * The same question where the parties alone are asked, for who sees records of the kind in no other way: see
     * {@link Scope#isByTakingPart}.
     *
     * @return true for each party through which the scope covers a record
     */
    public static <R, P> Predicate takesPart(
            Scope scope, ScopedKind<R, P> kind, CriteriaBuilder cb, AbstractQuery<?> query, From<?, P> party) {
        if (scope.confidential()) {
            return takesPart(scope, cb, party);
        }
        Subquery<Long> kept = query.subquery(Long.class); // few, and one range of an index that begins with it
        Root<R> record = kept.from(kind.record());
        kept.select(record.get("id"))
                .where(record.get("sensitivity").in(Sensitivity.CONFIDENTIAL, Sensitivity.CONFIDENTIAL_PARTIES_ONLY));
        return cb.and(takesPart(scope, cb, party), cb.not(party.get("recordId").in(kept)));
    }

    private static <P> Predicate takesPart(Scope scope, CriteriaBuilder cb, From<?, P> party) {
        // with both columns named, one index (office, account, record) answers and no row is read
        Predicate mine = cb.and(cb.isNull(party.get("officeId")), cb.equal(party.get("accountId"), scope.account()));
        return scope.offices().isEmpty() ? mine : cb.or(party.get("officeId").in(scope.offices()), mine);
    }
}
