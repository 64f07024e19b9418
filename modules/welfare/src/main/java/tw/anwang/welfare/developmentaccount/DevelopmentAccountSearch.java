package tw.anwang.welfare.developmentaccount;

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
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.Paging;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.HouseholdId;
import tw.anwang.welfare.WelfarePermissions;

/** Finds accounts for the list and its numbers; one predicate for all of them. */
@ApplicationScoped
public class DevelopmentAccountSearch {
    private static final int OF_A_MONTH = 500;

    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** How many there are. */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public long count(DevelopmentAccountFilter filter, AccountNorms norms) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<DevelopmentAccount> one = query.from(DevelopmentAccount.class);
        query.select(cb.count(one)).where(asked(filter, norms, cb, query, one));
        return em.createQuery(query).getSingleResult();
    }

    /** One page: those for which nothing was deposited for the longest time first. */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public List<DevelopmentAccount> rows(DevelopmentAccountFilter filter, AccountNorms norms, Paging page) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<DevelopmentAccount> query = cb.createQuery(DevelopmentAccount.class);
        Root<DevelopmentAccount> one = query.from(DevelopmentAccount.class);
        query.where(asked(filter, norms, cb, query, one)).orderBy(cb.asc(one.get("paidUntil")), cb.asc(one.get("id")));
        List<DevelopmentAccount> rows = em.createQuery(query)
                .setFirstResult(page.firstRow())
                .setMaxResults(page.size())
                .getResultList();
        listed(filter, rows);
        return rows;
    }

    private void listed(DevelopmentAccountFilter filter, List<DevelopmentAccount> rows) {
        trail.listed(
                DevelopmentAccount.KIND.name(),
                filter.query().toString(),
                rows.stream().map(DevelopmentAccount::id).toList());
    }

    private Predicate[] asked(
            DevelopmentAccountFilter filter,
            AccountNorms norms,
            CriteriaBuilder cb,
            AbstractQuery<?> query,
            Root<DevelopmentAccount> one) {
        YearMonth last = lastMonth();
        Predicate months = filter.without() == null
                ? cb.conjunction()
                : filter.without()
                        .months(norms)
                        .map(asked -> cb.between(
                                one.<LocalDate>get("paidUntil"),
                                last.minusMonths(asked.most()).atDay(1),
                                last.minusMonths(asked.least()).atDay(1)))
                        .orElseGet(cb::conjunction);
        Predicate ended = cb.isNotNull(one.get("closed").get("day"));
        return new Predicate[] {
            filter.without() == WithoutDeposit.CLOSED ? ended : ended.not(),
            months,
            filter.mine() ? cb.equal(one.get("workerId"), user.getMe().scope().account()) : cb.conjunction(),
            ScopeCriteria.visible(user.getMe().scope(), DevelopmentAccount.KIND, cb, query, one)
        };
    }

    private YearMonth lastMonth() {
        return YearMonth.from(Taipei.today(clock)).minusMonths(1);
    }

    /** Accounts of a household that the person sees, the open one of a child first. */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public List<DevelopmentAccount> ofHousehold(HouseholdId household) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<DevelopmentAccount> query = cb.createQuery(DevelopmentAccount.class);
        Root<DevelopmentAccount> one = query.from(DevelopmentAccount.class);
        query.where(
                        cb.equal(one.get("householdId"), household.value()),
                        ScopeCriteria.visible(user.getMe().scope(), DevelopmentAccount.KIND, cb, query, one))
                .orderBy(cb.desc(one.get("id")));
        List<DevelopmentAccount> rows = em.createQuery(query).getResultList();
        listed(DevelopmentAccountFilter.ALL, rows);
        return rows;
    }

    /** Open accounts that the office looks after, in which nothing is entered for that month, in the order of opening. */
    @Permitted(WelfarePermissions.WORK)
    @Transactional
    public List<DevelopmentAccount> without(YearMonth month, OfficeId office) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<DevelopmentAccount> query = cb.createQuery(DevelopmentAccount.class);
        Root<DevelopmentAccount> one = query.from(DevelopmentAccount.class);
        query.where(
                        cb.isNull(one.get("closed").get("day")),
                        cb.equal(one.get("leadOfficeId"), office.value()),
                        cb.lessThanOrEqualTo(one.<LocalDate>get("openedOn"), month.atEndOfMonth()),
                        cb.greaterThanOrEqualTo(one.<LocalDate>get("endsOn"), month.atDay(1)),
                        one.get("id").in(in(month, query)).not(),
                        ScopeCriteria.visible(user.getMe().scope(), DevelopmentAccount.KIND, cb, query, one))
                .orderBy(cb.asc(one.get("id")));
        List<DevelopmentAccount> rows =
                em.createQuery(query).setMaxResults(OF_A_MONTH).getResultList();
        listed(DevelopmentAccountFilter.ALL, rows);
        return rows;
    }

    /** Accounts in which something is entered for that month. */
    private Subquery<Long> in(YearMonth month, AbstractQuery<?> query) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        Subquery<Long> entered = query.subquery(Long.class);
        Root<Deposit> deposit = entered.from(Deposit.class);
        return entered.select(deposit.get("accountId")).where(cb.equal(deposit.get("depositedFor"), month.atDay(1)));
    }

    /** 存款率 of the last full month, in one statement. */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public DepositRate rate(AccountNorms norms) {
        YearMonth month = lastMonth();
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
        Root<DevelopmentAccount> one = query.from(DevelopmentAccount.class);
        Subquery<Long> entered = query.subquery(Long.class);
        Root<Deposit> deposit = entered.from(Deposit.class);
        entered.select(deposit.get("accountId"))
                .where(
                        cb.equal(deposit.get("depositedFor"), month.atDay(1)),
                        cb.greaterThan(deposit.<Integer>get("amount"), 0));
        query.multiselect(
                        cb.count(one),
                        cb.sum(cb.<Long>selectCase()
                                .when(one.get("id").in(entered), 1L)
                                .otherwise(0L)))
                .where(
                        cb.isNull(one.get("closed").get("day")),
                        cb.lessThanOrEqualTo(one.<LocalDate>get("openedOn"), month.atEndOfMonth()),
                        ScopeCriteria.visible(user.getMe().scope(), DevelopmentAccount.KIND, cb, query, one));
        Object[] counted = em.createQuery(query).getSingleResult();
        long deposited = counted[1] == null ? 0 : ((Number) counted[1]).longValue();
        return new DepositRate(month, deposited, ((Number) counted[0]).longValue(), norms.rate(), Taipei.today(clock));
    }
}
