package tw.anwang.meetings.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.anwang.identity.Sensitivity;
import tw.anwang.meetings.meeting.MeetingState;
import tw.anwang.meetings.series.Openness;

/**
 * What everybody reads, signed in or not. Each question asks anew whether series, meeting and every point are open: what
 * became 個案性 or 密 meanwhile is gone at once, whoever forgot to take it down. So no right is asked here.
 */
@ApplicationScoped
public class PublicMinutes {
    /** Minutes a page. */
    static final int PORTION = 20;

    private static final String OPEN = " from Publication p, Meeting m, Series s where p.state = :published"
            + " and m.id = p.meetingId and s.id = m.seriesId and s.openness = :public and s.publishing.on = true"
            + " and m.sensitivity = :open and m.state <> :cancelled"
            + " and exists (select i from PublishedItem i where i.publicationId = p.id)";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Publishing publishing;

    @Inject
    ClassifiedPoints classified;

    /** A page of what was published. @param more whether others follow */
    public record Found(List<PublicHead> heads, boolean more) {}

    /** What was published last first. @param words part of the title, or null; {@code page} from 1 */
    @Transactional
    public Found found(String words, int page) {
        if (!publishing.isOn()) {
            return new Found(List.of(), false);
        }
        String wanted = words == null || words.isBlank() ? "" : words.strip();
        List<PublicHead> heads = open("select " + PublicHead.OF + OPEN
                        + " and locate(:words, p.facts.title) > 0 order by p.facts.heldAt desc, p.id desc")
                .setParameter("words", wanted)
                .setFirstResult((Math.max(1, Math.min(page, 1000)) - 1) * PORTION)
                .setMaxResults(PORTION + 1)
                .getResultList();
        return new Found(heads.subList(0, Math.min(PORTION, heads.size())), heads.size() > PORTION);
    }

    /** One publication, or nothing where it is not open. */
    @Transactional
    public Optional<PublicHead> head(long id) {
        return publishing.isOn()
                ? open("select " + PublicHead.OF + OPEN + " and p.id = :id")
                        .setParameter("id", id)
                        .getResultStream()
                        .findFirst()
                : Optional.empty();
    }

    /** Its points in the order of the minutes, without those that became 密 or 個案性, and what was said around them. */
    @Transactional
    public List<PublishedItem> items(long id) {
        if (head(id).isEmpty()) {
            return List.of();
        }
        Set<Long> closed = classified.of(em.find(Publication.class, id).minutesId());
        return em.createQuery(
                        "select i from PublishedItem i where i.publicationId = :id order by i.position",
                        PublishedItem.class)
                .setParameter("id", id)
                .getResultStream()
                .filter(item -> !closed.contains(item.minutesItemId()))
                .toList();
    }

    private TypedQuery<PublicHead> open(String query) {
        return em.createQuery(query, PublicHead.class)
                .setParameter("published", PublicationState.PUBLISHED)
                .setParameter("public", Openness.PUBLIC)
                .setParameter("open", Sensitivity.ORDINARY)
                .setParameter("cancelled", MeetingState.CANCELLED);
    }
}
