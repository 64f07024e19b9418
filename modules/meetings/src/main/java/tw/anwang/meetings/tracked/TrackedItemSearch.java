package tw.anwang.meetings.tracked;

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
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.directory.Offices;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.Paging;
import tw.anwang.kernel.Taipei;

/** Finds tracked items for the list, its numbers and its export; one predicate for all of them. */
@ApplicationScoped
public class TrackedItemSearch {
    private static final int OFFICES_MEANT = 50;

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Offices offices;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** One page, most urgent first, with both numbers: two statements. */
    @Permitted("meetings.read")
    @Transactional
    public TrackedItemsFound found(TrackedItemFilter filter, int page) {
        Object[] counted = counted(filter);
        Paging paging = new Paging(page, Paging.SIZE, (Long) counted[0], filter.query());
        List<TrackedItemRow> rows = rows(filter, null, paging.firstRow(), paging.size());
        List<Long> shown = rows.stream().map(TrackedItemRow::id).toList();
        trail.listed(TrackedItem.KIND.name(), filter.query().toString(), shown);
        return new TrackedItemsFound(rows, paging, counted[1] == null ? 0 : (Long) counted[1]);
    }

    /** How many there are; a dashboard's number and the list it opens say the same. */
    @Permitted("meetings.read")
    @Transactional
    public long count(TrackedItemFilter filter) {
        return (Long) counted(filter)[0];
    }

    /** The rows that follow {@code last} in the order of the list; for the export, which never leafs. */
    @Permitted("meetings.read")
    @Transactional
    public List<TrackedItemRow> after(TrackedItemRow last, TrackedItemFilter filter, int most) {
        return rows(filter, last, 0, most);
    }

    private Object[] counted(TrackedItemFilter filter) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
        Root<TrackedItem> item = query.from(TrackedItem.class);
        var late = cb.lessThan(item.<LocalDate>get("urgentOn"), today());
        query.multiselect(
                        cb.count(item),
                        cb.sum(cb.<Long>selectCase().when(late, 1L).otherwise(0L)))
                .where(conditions(filter).on(cb, query, item));
        return em.createQuery(query).getSingleResult();
    }

    private List<TrackedItemRow> rows(TrackedItemFilter filter, TrackedItemRow after, int first, int most) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<TrackedItemRow> query = cb.createQuery(TrackedItemRow.class);
        Root<TrackedItem> item = query.from(TrackedItem.class);
        List<Predicate> all = new ArrayList<>(Arrays.asList(conditions(filter).on(cb, query, item)));
        if (after != null) {
            all.add(later(cb, item, after));
        }
        query.select(cb.construct(
                        TrackedItemRow.class,
                        item.get("id"),
                        item.get("number"),
                        item.get("title"),
                        item.get("tracking"),
                        item.get("handling"),
                        item.get("due").get("kind"),
                        item.get("due").get("date"),
                        item.get("urgentOn"),
                        item.get("leadOfficeId"),
                        item.get("origin").get("seriesId"),
                        item.get("origin").get("meetingWords")))
                .where(all.toArray(Predicate[]::new))
                .orderBy(cb.asc(item.get("urgentOn")), cb.asc(item.get("id")));
        return em.createQuery(query).setFirstResult(first).setMaxResults(most).getResultList();
    }

    private static Predicate later(CriteriaBuilder cb, Root<TrackedItem> item, TrackedItemRow last) {
        return cb.or(
                cb.greaterThan(item.get("urgentOn"), last.urgentOn()),
                cb.and(cb.equal(item.get("urgentOn"), last.urgentOn()), cb.greaterThan(item.get("id"), last.id())));
    }

    private Conditions conditions(TrackedItemFilter filter) {
        Set<Long> meant = filter.office() == null
                ? Set.of()
                : offices.typed(filter.office(), OFFICES_MEANT, today()).stream()
                        .map(office -> office.id().value())
                        .collect(Collectors.toSet());
        return new Conditions(filter, user.getMe().scope(), meant, today());
    }

    private LocalDate today() {
        return Taipei.today(clock);
    }
}
