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

    /** @param filter with a measure */
    @Permitted("meetings.read")
    @Transactional
    public Found found(FigureFilter filter, int page) {
        LocalDate today = Taipei.today(clock);
        FigureQuestion asked = new FigureQuestion(filter, user.getMe().scope(), offices.meant(filter, today), today);
        boolean answers = filter.measure().isOfAnswers();
        long total = answers ? answersCounted(asked) : itemsCounted(asked);
        Paging paging = new Paging(page, Paging.SIZE, total, filter.query());
        List<FigureRow> rows = answers ? answers(asked, paging) : items(asked, paging);
        trail.listed(
                answers ? "meetings.answer" : TrackedItem.KIND.name(),
                filter.query().toString(),
                rows.stream().map(FigureRow::id).toList());
        return new Found(rows, paging, total);
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

    /** Newest first. */
    private List<FigureRow> items(FigureQuestion asked, Paging paging) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<TrackedItem> item = query.from(TrackedItem.class);
        List<Selection<?>> columns = new ArrayList<>(ofItem(item, item.get("id"), item.get("leadOfficeId")));
        query.multiselect(columns)
                .where(new FigureItems(asked, cb, query, item)
                        .where(asked.filter().measure()))
                .orderBy(
                        cb.desc(item.get("origin").get("adoptedOn")),
                        cb.asc(item.get("number")),
                        cb.asc(item.get("id")));
        return page(query, paging).stream().map(row -> row(row, null)).toList();
    }

    /** The newest round first, by item and office; what was given back most often before all, where that is asked. */
    private List<FigureRow> answers(FigureQuestion asked, Paging paging) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        FigureAnswers answers = FigureAnswers.in(asked, cb, query);
        Root<TrackedItem> item = answers.item();
        List<Selection<?>> columns = new ArrayList<>(
                ofItem(item, answers.answer().get("id"), answers.answer().get("officeId")));
        columns.addAll(answers.sending());
        query.multiselect(columns).where(counted(answers, asked)).orderBy(answers.order());
        return page(query, paging).stream()
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

    private List<Tuple> page(CriteriaQuery<Tuple> query, Paging paging) {
        return em.createQuery(query)
                .setFirstResult(paging.firstRow())
                .setMaxResults(paging.size())
                .getResultList();
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
