package tw.anwang.meetings.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import tw.anwang.desk.HomeNotes;
import tw.anwang.identity.Actor;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.kernel.Taipei;

/** The next meetings on home: those of today and later that the person sees, soonest first; one statement. */
@ApplicationScoped
class NextMeetings implements HomeNotes {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Override
    @Transactional
    public List<Line> upcoming(Actor me, LocalDate today, int max, Locale locale) {
        if (!me.may("meetings.read")) {
            return List.of();
        }
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Meeting> query = cb.createQuery(Meeting.class);
        Root<Meeting> meeting = query.from(Meeting.class);
        query.where(
                        meeting.get("state").in(MeetingState.PLANNED, MeetingState.HELD),
                        cb.greaterThanOrEqualTo(meeting.get("startsAt"), Taipei.at(today.atStartOfDay())),
                        ScopeCriteria.visible(me.scope(), Meeting.KIND, cb, query, meeting))
                .orderBy(cb.asc(meeting.get("startsAt")), cb.asc(meeting.get("id")));
        return em.createQuery(query)
                .setMaxResults(max)
                .getResultStream()
                .map(NextMeetings::line)
                .toList();
    }

    private static Line line(Meeting meeting) {
        String place = meeting.facts().place();
        return new Line(
                Taipei.at(meeting.facts().startsAt()),
                meeting.title(),
                "/meetings/meeting.xhtml?id=" + meeting.id(),
                place == null ? "" : place);
    }
}
