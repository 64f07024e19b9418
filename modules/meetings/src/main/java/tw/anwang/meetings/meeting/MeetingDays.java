package tw.anwang.meetings.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import tw.anwang.desk.CalendarLines;
import tw.anwang.identity.Actor;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.kernel.Period;
import tw.anwang.kernel.Taipei;

/** Meetings in the calendar, as on home: what the person sees; one statement. Files of entries go with mails instead. */
@ApplicationScoped
class MeetingDays implements CalendarLines {
    private static final int MOST = 200;

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Override
    @Transactional
    public List<Line> lines(Actor me, Period days, Locale locale) {
        if (!me.may("meetings.read")) {
            return List.of();
        }
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Meeting> query = cb.createQuery(Meeting.class);
        Root<Meeting> meeting = query.from(Meeting.class);
        query.where(
                        meeting.get("state").in(MeetingState.PLANNED, MeetingState.HELD),
                        cb.greaterThanOrEqualTo(
                                meeting.get("startsAt"), Taipei.at(days.from().atStartOfDay())),
                        cb.lessThan(
                                meeting.get("startsAt"),
                                Taipei.at(days.to().plusDays(1).atStartOfDay())),
                        ScopeCriteria.visible(me.scope(), Meeting.KIND, cb, query, meeting))
                .orderBy(cb.asc(meeting.get("startsAt")), cb.asc(meeting.get("id")));
        return em.createQuery(query)
                .setMaxResults(MOST)
                .getResultStream()
                .map(MeetingDays::line)
                .toList();
    }

    /** Midnight says that only the day is known. */
    private static Line line(Meeting meeting) {
        LocalDateTime starts = meeting.facts().startsAt();
        LocalTime at = starts.toLocalTime().equals(LocalTime.MIDNIGHT) ? null : starts.toLocalTime();
        String place = meeting.facts().place();
        return new Line(
                starts.toLocalDate(),
                at,
                Kind.MEETING,
                false,
                meeting.title(),
                place == null ? "" : place,
                "/meetings/meeting.xhtml?id=" + meeting.id(),
                null);
    }
}
