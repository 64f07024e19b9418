package tw.anwang.meetings.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Sensitivity;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.Paging;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.tracked.TrackedItem;
import tw.anwang.meetings.tracked.Tracking;

/** The rows behind one figure, by the predicate that counted it. */
@ApplicationScoped
public class FigureRows {
    /** One page. @param total of all pages, exact as the figure is */
    public record Found(List<FigureRow> rows, Paging paging, long total) {}

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    FigureOffices offices;

    @Inject
    Masking masking;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /**
     * One page, with how many there are.
     *
     * @param filter with a measure
     * @param after key of the row after which the page begins, or null: beyond the numbered pages
     */
    @Permitted("meetings.read")
    @Transactional
    public Found found(FigureFilter filter, int page, String after) {
        FigureQuestion asked = asked(filter);
        long total = filter.measure().isOfAnswers() ? answersCounted(asked) : itemsCounted(asked);
        FigureKey key = FigureKey.of(after);
        Paging paging = new Paging(page, Paging.SIZE, total, filter.query()).after(key == null ? null : after);
        List<FigureRow> rows = rows(asked, key, paging.firstRow(), paging.size());
        trail.listed(
                kind(filter),
                filter.query().toString(),
                rows.stream().map(FigureRow::id).toList());
        String last =
                rows.isEmpty() ? null : FigureKey.of(rows.get(rows.size() - 1)).toString();
        return new Found(rows, paging.shown(rows.size(), last), total);
    }

    /** A numbered page. */
    @Permitted("meetings.read")
    @Transactional
    public Found found(FigureFilter filter, int page) {
        return found(filter, page, null);
    }

    /** The rows that follow in the order of the list; for the file, which never leafs. @param last row before, or null */
    @Permitted("meetings.read")
    @Transactional
    public List<FigureRow> after(FigureRow last, FigureFilter filter, int most) {
        return rows(asked(filter), last == null ? null : FigureKey.of(last), 0, most);
    }

    /** Of what its rows are, in the trail. */
    static String kind(FigureFilter filter) {
        return filter.measure().isOfAnswers() ? "meetings.answer" : TrackedItem.KIND.name();
    }

    private FigureQuestion asked(FigureFilter filter) {
        LocalDate today = Taipei.today(clock);
        return new FigureQuestion(filter, user.getMe().scope(), offices.meant(filter, today), today);
    }

    private List<FigureRow> rows(FigureQuestion asked, FigureKey after, int first, int most) {
        return asked.filter().measure().isOfAnswers()
                ? answers(asked, after, first, most)
                : items(asked, after, first, most);
    }

    private long itemsCounted(FigureQuestion asked) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<TrackedItem> item = query.from(TrackedItem.class);
        Measure measure = asked.filter().measure();
        query.select(cb.count(item)).where(new FigureItems(asked, cb, query, item).where(measure));
        return em.createQuery(query).getSingleResult();
    }

    private long answersCounted(FigureQuestion asked) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        FigureAnswers answers = FigureAnswers.counted(asked, cb, query);
        query.select(cb.count(answers.answer())).where(counted(answers, asked));
        return em.createQuery(query).getSingleResult();
    }

    private static Predicate[] counted(FigureAnswers answers, FigureQuestion asked) {
        List<Predicate> all = new ArrayList<>(Arrays.asList(answers.where()));
        all.add(answers.is(asked.filter().measure()));
        return all.toArray(Predicate[]::new);
    }

    private List<FigureRow> items(FigureQuestion asked, FigureKey after, int first, int most) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<TrackedItem> item = query.from(TrackedItem.class);
        FigureItems items = new FigureItems(asked, cb, query, item);
        List<Predicate> where =
                new ArrayList<>(Arrays.asList(items.where(asked.filter().measure())));
        if (after != null) {
            where.add(items.place().behind(after.ofItem()));
        }
        List<Selection<?>> columns = new ArrayList<>(ofItem(item, item.get("id"), item.get("leadOfficeId")));
        query.multiselect(columns)
                .where(where.toArray(Predicate[]::new))
                .orderBy(items.place().order());
        return page(query, first, most).stream().map(row -> row(row, null)).toList();
    }

    private List<FigureRow> answers(FigureQuestion asked, FigureKey after, int first, int most) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        FigureAnswers answers = FigureAnswers.in(asked, cb, query);
        List<Predicate> where = new ArrayList<>(Arrays.asList(counted(answers, asked)));
        if (after != null) {
            where.add(answers.place().behind(after.ofAnswer(asked.filter().measure())));
        }
        List<Selection<?>> columns = new ArrayList<>(ofItem(
                answers.item(), answers.answer().get("id"), answers.answer().get("officeId")));
        columns.addAll(answers.sending());
        query.multiselect(columns)
                .where(where.toArray(Predicate[]::new))
                .orderBy(answers.place().order());
        return page(query, first, most).stream()
                .map(row -> row(row, reply(row, asked.today())))
                .toList();
    }

    private static FigureRow.Reply reply(Tuple row, LocalDate today) {
        LocalDate dueOn = row.get(10, LocalDate.class);
        Instant first = row.get(11, Instant.class) == null ? row.get(12, Instant.class) : row.get(11, Instant.class);
        return new FigureRow.Reply(dueOn, first, row.get(13, Integer.class), Punctuality.of(dueOn, first, null, today));
    }

    private static List<Selection<?>> ofItem(Root<TrackedItem> item, Path<Long> id, Path<Long> office) {
        Path<?> origin = item.get("origin");
        return List.of(
                id,
                item.get("id"),
                item.get("number"),
                item.get("title"),
                item.get("sensitivity"),
                origin.get("meetingWords"),
                origin.get("adoptedOn"),
                item.get("tracking"),
                item.get("ending").get("releasedOn"),
                office);
    }

    private List<Tuple> page(CriteriaQuery<Tuple> query, int first, int most) {
        return em.createQuery(query).setFirstResult(first).setMaxResults(most).getResultList();
    }

    private FigureRow row(Tuple row, FigureRow.Reply reply) {
        return new FigureRow(
                row.get(0, Long.class),
                row.get(1, Long.class),
                row.get(2, String.class),
                masking.text(row.get(3, String.class)),
                row.get(4, Sensitivity.class),
                row.get(5, String.class),
                row.get(6, LocalDate.class),
                row.get(7, Tracking.class),
                row.get(8, LocalDate.class),
                row.get(9, Long.class),
                reply);
    }
}
