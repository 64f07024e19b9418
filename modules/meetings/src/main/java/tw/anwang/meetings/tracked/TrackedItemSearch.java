package tw.anwang.meetings.tracked;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.directory.Offices;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Scope;
import tw.anwang.identity.ScopeCriteria;
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
    Masking masking;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** One page, most urgent first, with both numbers. @param after key of the row it begins after, or null */
    @Permitted("meetings.read")
    @Transactional
    public TrackedItemsFound found(TrackedItemFilter filter, int page, String after) {
        ListKey key = ListKey.of(after);
        Paging asked = new Paging(page, Paging.SIZE, 0, filter.query()).after(key == null ? null : after);
        List<TrackedItemRow> rows = rows(filter, key, asked.firstRow(), asked.size());
        boolean whole = key == null && asked.firstRow() == 0 && rows.size() < asked.size();
        Counted counted = whole ? Counted.of(rows, today()) : counted(filter);
        List<Long> shown = rows.stream().map(TrackedItemRow::id).toList();
        trail.listed(TrackedItem.KIND.name(), filter.query().toString(), shown);
        String last =
                rows.isEmpty() ? null : ListKey.of(rows.get(rows.size() - 1)).toString();
        return new TrackedItemsFound(rows, asked.of(counted.all()).shown(rows.size(), last), counted.overdue());
    }

    /** How many there are; a dashboard's number and the list it opens say the same. */
    @Permitted("meetings.read")
    @Transactional
    public long count(TrackedItemFilter filter) {
        return counted(filter).all();
    }

    /** Those of the items that the person sees. */
    @Permitted("meetings.read")
    @Transactional
    public Set<Long> visibleAmong(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<TrackedItem> item = query.from(TrackedItem.class);
        query.select(item.get("id"))
                .where(item.get("id").in(ids), ScopeCriteria.visible(scope(), TrackedItem.KIND, cb, query, item));
        return Set.copyOf(em.createQuery(query).getResultList());
    }

    /** The rows that follow {@code last} in the order of the list; for the export, which never leafs. */
    @Permitted("meetings.read")
    @Transactional
    public List<TrackedItemRow> after(TrackedItemRow last, TrackedItemFilter filter, int most) {
        return rows(filter, last == null ? null : ListKey.of(last), 0, most);
    }

    /** All and overdue, each up to the limit of counting: where all exceed it, nothing but the overdue is counted. */
    private Counted counted(TrackedItemFilter filter) {
        if (isWide() && filter.isBroad() && items(filter).exceedCounting()) {
            return new Counted(
                    Paging.COUNT_LIMIT + 1L, exactly(filter.onlyOverdue()).all());
        }
        return exactly(filter);
    }

    private boolean isWide() {
        return scope().everything() || !scope().counties().isEmpty();
    }

    private Counted exactly(TrackedItemFilter filter) {
        return OfficeDesk.answers(filter, scope())
                ? desk(filter).counted()
                : items(filter).counted();
    }

    /** Masked here, where they are read: list and export show the same. */
    private List<TrackedItemRow> rows(TrackedItemFilter filter, ListKey after, int first, int most) {
        List<TrackedItemRow> rows = OfficeDesk.answers(filter, scope())
                ? ItemRows.among(em, desk(filter).page(after, first, most))
                : items(filter).page(after, first, most);
        return rows.stream().map(row -> row.titled(masking.text(row.title()))).toList();
    }

    private FilteredItems items(TrackedItemFilter filter) {
        return new FilteredItems(em, conditions(filter), today());
    }

    private OfficeDesk desk(TrackedItemFilter filter) {
        return new OfficeDesk(em, scope(), filter.overdue(), today());
    }

    private Conditions conditions(TrackedItemFilter filter) {
        Set<Long> meant = filter.office() == null
                ? Set.of()
                : offices.typed(filter.office(), OFFICES_MEANT, today()).stream()
                        .map(office -> office.id().value())
                        .collect(Collectors.toSet());
        return new Conditions(filter, scope(), meant, today());
    }

    private Scope scope() {
        return user.getMe().scope();
    }

    private LocalDate today() {
        return Taipei.today(clock);
    }
}
