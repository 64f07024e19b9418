package tw.anwang.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.kernel.Paging;
import tw.anwang.kernel.Taipei;

/** The list of accounts within reach, and its count, from one predicate. */
@ApplicationScoped
public class AccountList {
    private static final int MOST_OFFICES = 50;

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    AccountReach reach;

    @Inject
    Offices offices;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    @Permitted(IdentityPermissions.ACCOUNTS)
    public long count(AccountFilter filter) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<Account> account = query.from(Account.class);
        query.select(cb.count(account)).where(asked(filter, cb, account));
        return em.createQuery(query).getSingleResult();
    }

    /** One page, by office and name. */
    @Transactional
    @Permitted(IdentityPermissions.ACCOUNTS)
    public List<AccountRow> page(AccountFilter filter, Paging paging) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Account> query = cb.createQuery(Account.class);
        Root<Account> account = query.from(Account.class);
        query.select(account)
                .where(asked(filter, cb, account))
                .orderBy(cb.asc(account.get("officeId")), cb.asc(account.get("name")), cb.asc(account.get("id")));
        List<Account> accounts = em.createQuery(query)
                .setFirstResult(paging.firstRow())
                .setMaxResults(paging.size())
                .getResultList();
        trail.listed(
                Accounts.KIND,
                filter.query().toString(),
                accounts.stream().map(one -> one.id().value()).toList());
        return rows(accounts);
    }

    private Predicate[] asked(AccountFilter filter, CriteriaBuilder cb, Root<Account> account) {
        List<Predicate> asked = new ArrayList<>();
        asked.add(reach.reached(user.getMe(), cb, account));
        if (filter.text() != null) {
            String part = "%"
                    + filter.text().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
            asked.add(cb.or(cb.like(account.get("name"), part), cb.like(account.get("signInName"), part)));
        }
        if (filter.office() != null) {
            Set<Long> named = named(filter.office());
            asked.add(
                    named.isEmpty() ? cb.disjunction() : account.get("officeId").in(named));
        }
        if (filter.role() != null) {
            asked.add(cb.isMember(filter.role(), account.<Set<String>>get("roles")));
        }
        if (filter.state() != null) {
            boolean active = filter.state() == AccountFilter.State.ACTIVE;
            asked.add(active ? cb.isNull(account.get("disabledAt")) : cb.isNotNull(account.get("disabledAt")));
        }
        return asked.toArray(Predicate[]::new);
    }

    private Set<Long> named(String words) {
        return offices.typed(words, MOST_OFFICES, Taipei.today(clock)).stream()
                .flatMap(office -> offices.subtreeOf(office.id()).stream())
                .map(OfficeId::value)
                .collect(Collectors.toSet());
    }

    private List<AccountRow> rows(List<Account> accounts) {
        Map<OfficeId, OfficeRef> names =
                offices.byIds(accounts.stream().map(Account::officeId).collect(Collectors.toSet()));
        Map<Long, List<String>> roles =
                rolesOf(accounts.stream().map(one -> one.id().value()).toList());
        return accounts.stream()
                .map(one -> one.asRow(
                        names.get(one.officeId()), roles.getOrDefault(one.id().value(), List.of())))
                .toList();
    }

    /** All roles of the page in one statement. */
    private Map<Long, List<String>> rolesOf(List<Long> accounts) {
        Map<Long, List<String>> roles = new HashMap<>();
        if (!accounts.isEmpty()) {
            em.createQuery("select a.id, r from Account a join a.roles r where a.id in :ids order by r", Object[].class)
                    .setParameter("ids", accounts)
                    .getResultList()
                    .forEach(row -> roles.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                            .add((String) row[1]));
        }
        return roles;
    }
}
