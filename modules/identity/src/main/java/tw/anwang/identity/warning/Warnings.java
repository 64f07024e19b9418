package tw.anwang.identity.warning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.identity.UnusualAccess;
import tw.anwang.identity.UnusualAccessReviewed;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.identity.review.Verdict;
import tw.anwang.identity.trail.TrailReach;
import tw.anwang.kernel.Paging;
import tw.anwang.kernel.RuleBroken;

/** The queue of warnings, for heads and auditors: the same reach as the trail itself. */
@ApplicationScoped
@Transactional
public class Warnings {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    TrailReach reach;

    @Inject
    Trail trail;

    @Inject
    Event<UnusualAccessReviewed> reviewed;

    @Inject
    Clock clock;

    @Permitted(IdentityPermissions.AUDIT)
    public long count(WarningFilter filter) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<Warning> warning = query.from(Warning.class);
        query.select(cb.count(warning)).where(asked(filter, cb, warning));
        return em.createQuery(query).getSingleResult();
    }

    /** One page, the one to be reviewed first before the others. */
    @Permitted(IdentityPermissions.AUDIT)
    public List<Warning> page(WarningFilter filter, Paging paging) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Warning> query = cb.createQuery(Warning.class);
        Root<Warning> warning = query.from(Warning.class);
        query.select(warning)
                .where(asked(filter, cb, warning))
                .orderBy(
                        cb.asc(cb.isNotNull(warning.get("review").get("verdict"))),
                        cb.asc(warning.get("reviewBy")),
                        cb.desc(warning.get("id")));
        List<Warning> found = em.createQuery(query)
                .setFirstResult(paging.firstRow())
                .setMaxResults(paging.size())
                .getResultList();
        trail.listed(
                UnusualAccess.KIND,
                filter.query().toString(),
                found.stream().map(Warning::id).toList());
        return found;
    }

    /** @throws NotVisible where it is about somebody out of reach */
    @Permitted(IdentityPermissions.AUDIT)
    public Warning byId(long id) {
        Warning warning = reached(id, LockModeType.NONE);
        trail.record("read", UnusualAccess.KIND, id, null);
        return warning;
    }

    /**
     * Judges the warning as it was read.
     *
     * @throws OptimisticLockException where somebody was first
     * @throws RuleBroken where it has grown since: nobody signs what was not on the page
     */
    @Permitted(IdentityPermissions.AUDIT)
    public void review(long id, int version, Verdict verdict, String words) {
        Warning warning = reached(id, LockModeType.PESSIMISTIC_WRITE); // no watch lets it grow meanwhile
        if (warning.version() != version && warning.review() == null) {
            throw new RuleBroken("identity.warning.grown", warning.acts());
        }
        if (warning.version() != version) {
            throw new OptimisticLockException(warning);
        }
        warning.review(verdict, words, user.getMe(), clock.instant());
        trail.record("review", UnusualAccess.KIND, id, verdict.name());
        reviewed.fire(new UnusualAccessReviewed(id));
    }

    private Warning reached(long id, LockModeType lock) {
        Warning warning = em.find(Warning.class, id, lock);
        Optional<Set<Long>> offices = reach.of(user.getMe());
        boolean reached = warning != null
                && offices.map(some -> some.contains(warning.office().value())).orElse(true);
        if (!reached) {
            throw new NotVisible(UnusualAccess.KIND, id);
        }
        return warning;
    }

    private Predicate[] asked(WarningFilter filter, CriteriaBuilder cb, Root<Warning> warning) {
        List<Predicate> asked = new ArrayList<>();
        reach.of(user.getMe())
                .ifPresent(offices -> asked.add(
                        offices.isEmpty()
                                ? cb.disjunction()
                                : warning.get("officeId").in(offices)));
        if (filter.show() != null) {
            boolean waiting = filter.show() == WarningFilter.Show.WAITING;
            asked.add(
                    waiting
                            ? cb.isNull(warning.get("review").get("verdict"))
                            : cb.isNotNull(warning.get("review").get("verdict")));
        }
        if (filter.rule() != null) {
            asked.add(cb.equal(warning.get("rule"), filter.rule()));
        }
        return asked.toArray(Predicate[]::new);
    }
}
