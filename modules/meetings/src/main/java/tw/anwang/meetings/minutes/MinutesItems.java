package tw.anwang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import tw.anwang.desk.Drafts;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.series.SeriesList;

/** The items of minutes while a person compares them with the original. Each verb asks for the version that was read. */
@ApplicationScoped
public class MinutesItems {
    private static final String DRAFT = "meetings.review";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    MinutesVersions versions;

    @Inject
    Meetings meetings;

    @Inject
    SeriesList seriesList;

    @Inject
    Drafts drafts;

    @Inject
    Masking masking;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** All items of minutes that the caller sees, in the order of the text; one statement. */
    @Permitted("meetings.read")
    @Transactional
    public List<ItemRow> rows(long minutesId) {
        return em.createQuery(
                        "select new tw.anwang.meetings.minutes.ItemRow(i.id, i.position, i.words.path, i.words.kind,"
                                + " substring(i.words.text, 1, 90), i.words.outcome, i.words.due.kind, i.words.due.date,"
                                + " i.words.firstLine, i.words.lastLine, i.review.state, i.review.warnings, i.review.by, i.review.at,"
                                + " i.citation)"
                                + " from MinutesItem i where i.minutesId = :minutes order by i.position",
                        ItemRow.class)
                .setParameter("minutes", minutesId)
                .getResultStream()
                .map(row -> row.beginning(masking::text))
                .toList();
    }

    /** One item of those minutes, with everything read out of it, or nothing where somebody has removed it. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<OpenItem> open(long minutesId, long id) {
        return Optional.ofNullable(em.find(MinutesItem.class, id))
                .filter(item -> item.minutesId() == minutesId)
                .map(OpenItem::of);
    }

    /** Takes over the reading and marks it confirmed. @throws OptimisticLockException where somebody saved first */
    @Permitted("meetings.keep")
    @Transactional
    public void confirm(long id, int version, ItemReading reading) {
        MinutesItem item = reviewed(id, version);
        lines(item.minutesId()).joined(reading.firstLine(), reading.lastLine());
        item.read(reading);
        item.confirm(user.getMe(), clock.instant());
        drafts.discard(DRAFT, Long.toString(id));
        trail.record("confirmItem", MinutesVersions.KIND, item.minutesId(), Long.toString(id));
    }

    /** 不是項目: removed; its lines remain in the original text and can be added again. */
    @Permitted("meetings.keep")
    @Transactional
    public void drop(long id, int version) {
        MinutesItem item = reviewed(id, version);
        em.remove(item);
        trail.record("dropItem", MinutesVersions.KIND, item.minutesId(), item.path());
    }

    /** 併入上一項. @return the id of the item before, which is to be checked again */
    @Permitted("meetings.keep")
    @Transactional
    public long join(long id, int version) {
        MinutesItem item = reviewed(id, version);
        MinutesItem before = em.createQuery(
                        "select i from MinutesItem i where i.minutesId = :minutes and i.position < :position"
                                + " order by i.position desc",
                        MinutesItem.class)
                .setParameter("minutes", item.minutesId())
                .setParameter("position", item.position())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleBroken("meetings.item.nothingBefore"));
        before.read(before.reading().joinedBy(item.reading()));
        before.reopen();
        em.remove(item);
        trail.record("joinItem", MinutesVersions.KIND, item.minutesId(), item.path());
        return before.id();
    }

    /** 拆成兩項. @param line the first line of the second part */
    @Permitted("meetings.keep")
    @Transactional
    public void split(long id, int version, int line) {
        MinutesItem item = reviewed(id, version);
        if (line <= item.firstLine() || line > item.lastLine()) {
            throw new RuleBroken("meetings.item.splitLine", item.firstLine() + 1, item.lastLine());
        }
        OriginalLines lines = lines(item.minutesId());
        ItemReading whole = item.reading();
        makeRoom(item.minutesId(), item.position());
        item.read(whole.on(item.firstLine(), line - 1, lines));
        item.reopen();
        ItemReading rest = whole.on(line, whole.lastLine(), lines);
        em.persist(new MinutesItem(item.minutesId(), item.position() + 1, rest, Doubt.NONE));
        trail.record("splitItem", MinutesVersions.KIND, item.minutesId(), Long.toString(id));
    }

    /** Adds an item that the reader missed. @return its id */
    @Permitted("meetings.keep")
    @Transactional
    public long add(long minutesId, int from, int to, ItemKind kind) {
        mayReview(minutesId);
        ItemReading reading = ItemReading.added(kind, from, to, lines(minutesId));
        int position = em.createQuery(
                        "select coalesce(max(i.position), 0) from MinutesItem i where i.minutesId = :minutes"
                                + " and i.words.firstLine <= :line",
                        Integer.class)
                .setParameter("minutes", minutesId)
                .setParameter("line", from)
                .getSingleResult();
        makeRoom(minutesId, position);
        MinutesItem item = new MinutesItem(minutesId, position + 1, reading, Doubt.NONE);
        em.persist(item);
        em.flush();
        trail.record("addItem", MinutesVersions.KIND, minutesId, from + "-" + to);
        return item.id();
    }

    private MinutesItem reviewed(long id, int version) {
        MinutesItem item = Optional.ofNullable(em.find(MinutesItem.class, id))
                .orElseThrow(() -> new NotVisible("meetings.minutesItem", id));
        mayReview(item.minutesId());
        if (item.version() != version) {
            throw new OptimisticLockException();
        }
        return item;
    }

    private void mayReview(long minutesId) {
        MinutesVersion minutes = versions.byId(minutesId);
        long series = meetings.byId(minutes.meetingId()).seriesId();
        seriesList
                .behind(series)
                .whyNotKeep(user.getMe())
                .or(minutes::whyNotReview)
                .ifPresent(RuleBroken::refuse);
    }

    private void makeRoom(long minutesId, int position) {
        em.flush();
        em.createQuery("update MinutesItem i set i.position = i.position + 1"
                        + " where i.minutesId = :minutes and i.position > :position")
                .setParameter("minutes", minutesId)
                .setParameter("position", position)
                .executeUpdate();
    }

    private OriginalLines lines(long minutesId) {
        return new OriginalLines(em.find(MinutesVersion.class, minutesId).originalText());
    }
}
