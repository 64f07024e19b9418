package tw.anwang.meetings.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.RuleBroken;

/**
 * Which meetings a series has had, so that none is made twice: the numbers given are known to whoever plans the next,
 * whatever that person sees. A meeting itself is given to nobody who does not see it.
 */
@ApplicationScoped
public class SeriesMeetings {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Meetings meetings;

    /** The numbers a series has given so far. */
    @Permitted("meetings.read")
    @Transactional
    public Ordinals ordinalsOf(long seriesId) {
        return new Ordinals(em.createQuery(
                        "select m.ordinal from Meeting m where m.seriesId = :series and m.ordinal is not null",
                        Integer.class)
                .setParameter("series", seriesId)
                .getResultList());
    }

    /** The last meeting of a series that is still being prepared, if the person sees it. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<Meeting> prepared(long seriesId) {
        return em.createQuery(
                        "select m from Meeting m where m.seriesId = :series and m.state = :planned"
                                + " order by m.ordinal desc, m.startsAt desc, m.id desc",
                        Meeting.class)
                .setParameter("series", seriesId)
                .setParameter("planned", MeetingState.PLANNED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .filter(this::isSeen);
    }

    /**
     * The meeting that those facts speak of, if we know it already and the person sees it: by its number, in a series
     * without numbers by title and day.
     */
    @Permitted("meetings.keep")
    @Transactional
    public Optional<Meeting> known(long seriesId, MeetingFacts facts) {
        return spokenOf(seriesId, facts).filter(this::isSeen);
    }

    /** Why nothing can be made of those facts: there is such a meeting, and this person does not see it. */
    @Permitted("meetings.keep")
    @Transactional
    public Optional<RuleBroken> whyNotKnown(long seriesId, MeetingFacts facts) {
        return spokenOf(seriesId, facts)
                .filter(meeting -> !isSeen(meeting))
                .map(withheld -> new RuleBroken("meetings.meeting.withheld"));
    }

    private Optional<Meeting> spokenOf(long seriesId, MeetingFacts facts) {
        return facts.ordinal() != null
                ? numbered(seriesId, facts.ordinal())
                : titled(seriesId, facts.title(), facts.startsAt());
    }

    private boolean isSeen(Meeting meeting) {
        return !meetings.visibleAmong(List.of(meeting.id())).isEmpty();
    }

    private Optional<Meeting> numbered(long seriesId, int ordinal) {
        return em.createQuery(
                        "select m from Meeting m where m.seriesId = :series and m.ordinal = :ordinal", Meeting.class)
                .setParameter("series", seriesId)
                .setParameter("ordinal", ordinal)
                .getResultStream()
                .findFirst();
    }

    private Optional<Meeting> titled(long seriesId, String title, LocalDateTime startsAt) {
        return em.createQuery(
                        "select m from Meeting m where m.seriesId = :series and m.title = :title order by m.id",
                        Meeting.class)
                .setParameter("series", seriesId)
                .setParameter("title", title)
                .getResultStream()
                .filter(meeting -> startsAt != null && startsAt.toLocalDate().equals(meeting.day()))
                .findFirst();
    }
}
