package tw.anwang.meetings.tracked;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.RevealTyped;
import tw.anwang.identity.Reveals;
import tw.anwang.identity.Sensitivity;
import tw.anwang.identity.Trail;
import tw.anwang.identity.WhoOpened;
import tw.anwang.kernel.Sentences;

/** Reads an item with its whole life for the record page: ten statements at most, whatever its age. */
@ApplicationScoped
public class TrackedItemStories {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    TrackedItems items;

    @Inject
    TrackedItemSearch search;

    @Inject
    ToldByOffices told;

    @Inject
    Masking masking;

    @Inject
    Reveals reveals;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    WhoOpened opened;

    /** @throws tw.anwang.identity.NotVisible where the person does not see the item */
    @Permitted("meetings.read")
    @Transactional
    public TrackedItemStory of(long id) {
        TrackedItem item = items.byId(id);
        trail.record("read", TrackedItem.KIND.name(), id, null);
        return told(item, masking::text, false);
    }

    /** The same with the numbers of persons in it, for this once. @param why purpose and words, which the trail keeps */
    @Permitted("meetings.read")
    @Transactional
    public TrackedItemStory revealed(long id, RevealTyped why) {
        TrackedItem item = items.byId(id);
        return reveals.reveal(
                TrackedItem.KIND.name(), id, "text", why, () -> told(item, UnaryOperator.identity(), true));
    }

    private TrackedItemStory told(TrackedItem item, UnaryOperator<String> shown, boolean revealed) {
        long id = item.id();
        item.parties();
        Map<Long, TrackedItemStory.Link> links = links(item);
        List<LifeLine> life = life(item, links);
        boolean hidden = masking.hides(item.title())
                || masking.hides(item.text())
                || life.stream().anyMatch(line -> masking.hides(line.words()));
        return new TrackedItemStory(
                item,
                new TrackedItemStory.Words(shown.apply(item.title()), shown.apply(item.text()), hidden, revealed),
                life.stream().map(line -> line.saying(shown)).toList(),
                paragraph(item),
                links.get(item.ending().goesOnAsId()),
                links.values().stream()
                        .filter(TrackedItemStory.Link::goesOnHere)
                        .toList(),
                links.get(item.origin().splitFromId()),
                links.values().stream().filter(TrackedItemStory.Link::part).toList(),
                seriesName(item),
                opened.times(TrackedItem.KIND.name(), id));
    }

    private List<LifeLine> life(TrackedItem item, Map<Long, TrackedItemStory.Link> links) {
        List<LifeLine> life = new ArrayList<>();
        Set<Long> unheard = unheard(item);
        item.changes().stream()
                .map(change -> LifeLine.of(change, links))
                .map(line ->
                        unheard.contains(line.basis().meetingId()) ? line.saying(TrackedItemStories::unsaid) : line)
                .forEach(life::add);
        told.on(item.id()).forEach(line -> life.add(LifeLine.of(line)));
        life.sort(Comparator.comparing(LifeLine::at));
        Collections.reverse(life);
        return life;
    }

    /** Meetings that decided on the item and are 密, for who may not see such: their words are not told here either. */
    private Set<Long> unheard(TrackedItem item) {
        Set<Long> decided = item.changes().stream()
                .map(change -> change.basis().meetingId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (decided.isEmpty() || user.getMe().scope().confidential()) {
            return new HashSet<>(); // which may be asked for null: a decision of no meeting
        }
        return new HashSet<>(em.createQuery(
                        "select m.id from Meeting m where m.id in :ids and m.sensitivity in :confidential", Long.class)
                .setParameter("ids", decided)
                .setParameter("confidential", List.of(Sensitivity.CONFIDENTIAL, Sensitivity.CONFIDENTIAL_PARTIES_ONLY))
                .getResultList());
    }

    private static String unsaid(String words) {
        return words == null ? null : Sentences.of("meetings", "life.withheld", Locale.TAIWAN);
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

    /** Every other item its life speaks of, by id; what the person cannot see is named but leads nowhere. */
    private Map<Long, TrackedItemStory.Link> links(TrackedItem item) {
        Set<Long> spoken = item.changes().stream()
                .map(TrackingChange::otherItemId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        spoken.add(item.ending().goesOnAsId());
        spoken.add(item.origin().splitFromId());
        spoken.removeIf(Objects::isNull);
        spoken.add(0L);
        List<Object[]> others = em.createQuery(
                        "select i.id, i.number, s.shortName, i.ending.mergedIntoId, i.ending.movedIntoId, i.tracking,"
                                + " i.origin.splitFromId"
                                + " from TrackedItem i, Series s where s.id = i.origin.seriesId and (i.id in :spoken"
                                + " or i.ending.mergedIntoId = :id or i.ending.movedIntoId = :id or i.origin.splitFromId = :id) order by i.id",
                        Object[].class)
                .setParameter("spoken", spoken)
                .setParameter("id", item.id())
                .getResultList();
        Set<Long> visible =
                search.visibleAmong(others.stream().map(row -> (Long) row[0]).toList());
        Map<Long, TrackedItemStory.Link> links = new LinkedHashMap<>();
        others.forEach(row -> links.put((Long) row[0], link(item, row, visible)));
        return links;
    }

    private static TrackedItemStory.Link link(TrackedItem item, Object[] row, Set<Long> visible) {
        boolean withdrawn = row[5] == Tracking.NOT; // what began it was taken back
        boolean here = !withdrawn && (item.id().equals(row[3]) || item.id().equals(row[4]));
        boolean part = !withdrawn && item.id().equals(row[6]);
        return new TrackedItemStory.Link(
                (Long) row[0], (String) row[1], (String) row[2], here, part, visible.contains((Long) row[0]));
    }

    private String seriesName(TrackedItem item) {
        return em.createQuery("select s.name from Series s where s.id = :id", String.class)
                .setParameter("id", item.origin().seriesId())
                .getSingleResult();
    }
}
