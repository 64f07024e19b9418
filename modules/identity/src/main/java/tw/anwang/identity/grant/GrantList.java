package tw.anwang.identity.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.identity.account.Account;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.kernel.Paging;
import tw.anwang.kernel.Taipei;

/** The list of grants within reach, and its count, from one predicate. */
@ApplicationScoped
public class GrantList {
    private static final int MOST_OFFICES = 50;

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    GrantReach reach;

    @Inject
    GranteeNames names;

    @Inject
    Offices offices;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    @Permitted(IdentityPermissions.GRANTS)
    public long count(GrantFilter filter) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<Grant> grant = query.from(Grant.class);
        query.select(cb.count(grant)).where(asked(filter, cb, query, grant));
        return em.createQuery(query).getSingleResult();
    }

    /** One page, newest first. */
    @Transactional
    @Permitted(IdentityPermissions.GRANTS)
    public List<GrantRow> page(GrantFilter filter, Paging paging) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Grant> query = cb.createQuery(Grant.class);
        Root<Grant> grant = query.from(Grant.class);
        query.where(asked(filter, cb, query, grant)).orderBy(cb.desc(grant.get("id")));
        List<Grant> found = em.createQuery(query)
                .setFirstResult(paging.firstRow())
                .setMaxResults(paging.size())
                .getResultList();
        List<Long> ids = found.stream().map(Grant::id).toList();
        trail.listed(Grants.KIND, filter.query().toString(), ids);
        return rows(found, ids);
    }

    private Predicate[] asked(GrantFilter filter, CriteriaBuilder cb, AbstractQuery<?> query, Root<Grant> grant) {
        List<Predicate> asked = new ArrayList<>();
        asked.add(reach.seen(user.getMe(), cb, grant));
        if (filter.owner() != null) {
            asked.add(grant.get("ownerOfficeId").in(named(filter.owner())));
        }
        if (filter.grantee() != null) {
            asked.add(cb.or(
                    grant.get("grantee").get("officeId").in(named(filter.grantee())),
                    grant.get("grantee").get("accountId").in(people(filter.grantee(), cb, query))));
        }
        if (filter.kind() != null) {
            asked.add(cb.isMember(filter.kind(), grant.<Set<String>>get("kinds")));
        }
        if (filter.state() != null) {
            asked.add(cb.equal(grant.get("life").get("state"), filter.state()));
        }
        if (filter.due()) {
            asked.add(cb.lessThanOrEqualTo(grant.get("life").get("reviewOn"), Taipei.today(clock)));
            asked.add(cb.greaterThanOrEqualTo(grant.get("time").get("toDay"), Taipei.today(clock)));
            asked.add(cb.notEqual(grant.get("life").get("state"), GrantState.ENDED));
        }
        return asked.toArray(Predicate[]::new);
    }

    private static Subquery<Long> people(String words, CriteriaBuilder cb, AbstractQuery<?> query) {
        Subquery<Long> people = query.subquery(Long.class);
        Root<Account> account = people.from(Account.class);
        String part = "%" + words.replaceAll("([%_\\\\])", "\\\\$1") + "%";
        return people.select(account.get("id"))
                .where(cb.or(cb.like(account.get("name"), part), cb.equal(account.get("signInName"), words)));
    }

    /** Never empty: an empty list of values is no SQL. */
    private Set<Long> named(String words) {
        Set<Long> ids = offices.typed(words, MOST_OFFICES, Taipei.today(clock)).stream()
                .flatMap(office -> offices.subtreeOf(office.id()).stream())
                .map(OfficeId::value)
                .collect(Collectors.toSet());
        return ids.isEmpty() ? Set.of(-1L) : ids;
    }

    private List<GrantRow> rows(List<Grant> found, List<Long> ids) {
        Map<Long, List<String>> kinds = kindsOf(ids);
        Map<Long, String> people = names.people(found.stream()
                .map(Grant::granteeAccount)
                .filter(Objects::nonNull)
                .toList());
        return found.stream()
                .map(grant -> row(grant, kinds.getOrDefault(grant.id(), List.of()), people))
                .toList();
    }

    private GrantRow row(Grant grant, List<String> kinds, Map<Long, String> people) {
        var today = Taipei.today(clock);
        return new GrantRow(
                grant.id(),
                offices.byId(grant.owner()).map(OfficeRef::listName).orElse(""),
                grant.granteeAccount() == null
                        ? names.office(grant.granteeOffice())
                        : people.get(grant.granteeAccount().value()),
                kinds,
                grant.purpose(),
                grant.period(),
                grant.reviewOn(),
                grant.state(),
                grant.isOver(today),
                grant.isDue(today));
    }

    /** All kinds of the page in one statement. */
    private Map<Long, List<String>> kindsOf(List<Long> ids) {
        Map<Long, List<String>> kinds = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery("select g.id, k from Grant g join g.kinds k where g.id in :ids order by k", Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> kinds.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                            .add((String) row[1]));
        }
        return kinds;
    }
}
