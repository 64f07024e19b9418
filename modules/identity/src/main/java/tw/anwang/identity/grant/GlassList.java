package tw.anwang.identity.grant;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.kernel.Paging;
import tw.anwang.kernel.Taipei;

/** The queue of openings that the own offices answer for or review; what is not reviewed stays in it. */
@ApplicationScoped
public class GlassList {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    GranteeNames names;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** How many there are, and how many of them wait longer than they should. */
    public record Numbers(long all, long late) {}

    @Permitted(IdentityPermissions.REVIEW_GLASS)
    public Numbers count(GlassShow show) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
        Root<Glass> glass = query.from(Glass.class);
        query.multiselect(
                        cb.count(glass),
                        cb.sum(cb.<Long>selectCase()
                                .when(GlassShow.OVERDUE.on(cb, glass, today()), 1L)
                                .otherwise(0L)))
                .where(asked(show, cb, glass));
        Object[] counted = em.createQuery(query).getSingleResult();
        return new Numbers((Long) counted[0], counted[1] == null ? 0 : (Long) counted[1]);
    }

    /** One page, what waits longest first. */
    @Transactional
    @Permitted(IdentityPermissions.REVIEW_GLASS)
    public List<GlassRow> page(GlassShow show, Paging paging) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Glass> query = cb.createQuery(Glass.class);
        Root<Glass> glass = query.from(Glass.class);
        query.where(asked(show, cb, glass))
                .orderBy(
                        cb.asc(cb.selectCase()
                                .when(cb.isNull(glass.get("review").get("verdict")), 0)
                                .otherwise(1)),
                        cb.asc(glass.get("reviewBy")),
                        cb.desc(glass.get("id")));
        List<Glass> found = em.createQuery(query)
                .setFirstResult(paging.firstRow())
                .setMaxResults(paging.size())
                .getResultList();
        trail.listed(Glasses.KIND, show.name(), found.stream().map(Glass::id).toList());
        Map<Long, String> people =
                names.people(found.stream().map(Glass::account).toList());
        return found.stream().map(one -> row(one, people)).toList();
    }

    private GlassRow row(Glass glass, Map<Long, String> people) {
        return new GlassRow(
                glass.id(),
                glass.recordWords(),
                glass.kind(),
                people.get(glass.account().value()),
                glass.reason(),
                glass.openedAt(),
                glass.until(),
                glass.reviewBy(),
                glass.review() == null ? null : glass.review().verdict(),
                glass.isOverdue(today()));
    }

    private Predicate[] asked(GlassShow show, CriteriaBuilder cb, Root<Glass> glass) {
        Set<Long> offices = user.getMe().scope().offices();
        List<Predicate> asked = new ArrayList<>();
        asked.add(cb.or(
                glass.get("reviewingOfficeId").in(offices),
                glass.get("leadOfficeId").in(offices)));
        asked.add(show.on(cb, glass, today()));
        return asked.toArray(Predicate[]::new);
    }

    private LocalDate today() {
        return Taipei.today(clock);
    }
}
