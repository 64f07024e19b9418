package tw.anwang.meetings.tracked;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;

/** Reads an item with its whole life for the record page: eight statements, whatever its age. */
@ApplicationScoped
public class TrackedItemStories {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    TrackedItems items;

    @Inject
    Trail trail;

    /** @throws tw.anwang.identity.NotVisible where the person does not see the item */
    @Permitted("meetings.read")
    @Transactional
    public TrackedItemStory of(long id) {
        TrackedItem item = items.byId(id);
        trail.record("read", TrackedItem.KIND.name(), id, null);
        item.parties();
        List<TrackedItemStory.Link> links = links(item);
        Long into = item.ending().mergedIntoId();
        return new TrackedItemStory(
                item,
                life(item),
                paragraph(item),
                links.stream()
                        .filter(link -> into != null && link.id() == into)
                        .findFirst()
                        .orElse(null),
                links.stream().filter(link -> into == null || link.id() != into).toList(),
                seriesName(item),
                trail.times("read", TrackedItem.KIND.name(), id));
    }

    private List<LifeLine> life(TrackedItem item) {
        List<LifeLine> life = new ArrayList<>();
        item.changes().forEach(change -> life.add(LifeLine.of(change)));
        // drafts and answers under approval stay with their office
        List<?> answers = em.createNativeQuery("select sent_at, sent_by, office_id, text from meetings_answer"
                        + " where tracked_item_id = ?1 and sent_at is not null")
                .setParameter(1, item.id())
                .getResultList();
        answers.forEach(row -> life.add(answer((Object[]) row)));
        life.sort(Comparator.comparing(LifeLine::at).reversed());
        return life;
    }

    private static LifeLine answer(Object[] row) {
        LocalDateTime at =
                row[0] instanceof java.sql.Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) row[0];
        return LifeLine.answer(
                at.toInstant(ZoneOffset.UTC), (String) row[1], ((Number) row[2]).longValue(), (String) row[3]);
    }

    private TrackedItemStory.Paragraph paragraph(TrackedItem item) {
        if (item.origin().minutesItemId() == null) {
            return null;
        }
        return em.createQuery(
                        "select new tw.anwang.meetings.tracked.TrackedItemStory.Paragraph(i.minutesId, m.meetingId,"
                                + " i.words.firstLine, i.words.lastLine, i.words.kind) from MinutesItem i, MinutesVersion m"
                                + " where i.id = :id and m.id = i.minutesId",
                        TrackedItemStory.Paragraph.class)
                .setParameter("id", item.origin().minutesItemId())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private List<TrackedItemStory.Link> links(TrackedItem item) {
        return em.createQuery(
                        "select new tw.anwang.meetings.tracked.TrackedItemStory.Link(i.id, i.number) from TrackedItem i"
                                + " where i.id = :into or i.ending.mergedIntoId = :id order by i.id",
                        TrackedItemStory.Link.class)
                .setParameter("into", item.ending().mergedIntoId())
                .setParameter("id", item.id())
                .getResultList();
    }

    private String seriesName(TrackedItem item) {
        return em.createQuery("select s.name from Series s where s.id = :id", String.class)
                .setParameter("id", item.origin().seriesId())
                .getSingleResult();
    }
}
