package tw.anwang.meetings.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import tw.anwang.identity.Permitted;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.Meetings;

/** Whom a round would ask, and on how many items, before it is opened: by the rule that opening it follows. */
@ApplicationScoped
public class WouldAsk {
    private static final String ASKED = """
            select p.office_id, count(distinct i.id) from meetings_tracked_item i
              join meetings_tracked_item_party p
                on p.record_id = i.id and p.part in ('LEAD', 'CO') and p.office_id is not null
             where (i.series_id = ?1 or i.series_id in
                 (select a.series_id from meetings_meeting_also a where a.meeting_id = ?2))
               and i.handling = 'REPORT' and i.tracking = 'UNDER'
             group by p.office_id order by p.office_id""";

    /** One office. @param items on which it would owe an answer */
    public record Line(long officeId, long items) {}

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Meetings meetings;

    @Permitted("meetings.keep")
    @Transactional
    public List<Line> before(long meetingId) {
        Meeting meeting = meetings.byId(meetingId);
        List<?> rows = em.createNativeQuery(ASKED)
                .setParameter(1, meeting.seriesId())
                .setParameter(2, meetingId)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Line(((Number) row[0]).longValue(), ((Number) row[1]).longValue()))
                .toList();
    }
}
