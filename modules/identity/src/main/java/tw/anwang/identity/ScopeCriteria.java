package tw.anwang.identity;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
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
        List<Predicate> ways = new ArrayList<>(); // in order of cost: the database asks no further once one is true
        Subquery<Long> parties = query.subquery(Long.class);
        Root<P> party = parties.from(kind.party());
        parties.select(party.get("recordId")).where(takesPart(scope, cb, party), narrower.apply(party));
        if (scope.everything()) {
            ways.add(ordinary(cb, record));
        } else if (!scope.counties().isEmpty()) {
            ways.add(cb.and(ordinary(cb, record), record.get("countyCode").in(scope.counties())));
        }
        ways.add(record.get("id").in(parties));
        addGranted(ways, scope, kind, cb, record);
        return ways.size() == 1 ? ways.get(0) : cb.or(ways.toArray(Predicate[]::new));
    }

    /** A grant of an office opens no record that is kept to its parties; a grant of one record opens that one. */
    private static void addGranted(
            List<Predicate> ways, Scope scope, ScopedKind<?, ?> kind, CriteriaBuilder cb, From<?, ?> record) {
        Set<Long> owners = scope.grantedOwners(kind.name());
        if (!owners.isEmpty()) {
            ways.add(cb.and(ordinary(cb, record), record.get("leadOfficeId").in(owners)));
        }
        Set<Long> records = scope.grantedRecords(kind.name());
        if (!records.isEmpty()) {
            ways.add(record.get("id").in(records));
        }
    }

    private static Predicate ordinary(CriteriaBuilder cb, From<?, ?> record) {
        return cb.equal(record.get("sensitivity"), Sensitivity.ORDINARY);
    }

    /** @return true for each party through which the scope covers a record: all of it for who sees in no other way */
    public static <P> Predicate takesPart(Scope scope, CriteriaBuilder cb, From<?, P> party) {
        // with both columns named, one index (office, account, record) answers and no row is read
        Predicate mine = cb.and(cb.isNull(party.get("officeId")), cb.equal(party.get("accountId"), scope.account()));
        return scope.offices().isEmpty() ? mine : cb.or(party.get("officeId").in(scope.offices()), mine);
    }
}
