package tw.anwang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.SensitiveText;
import tw.anwang.identity.Sensitivity;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.opening.OpeningBalances;

/** Which item 第n案 was: minutes count by the 序號 of the follow-up report that lay frozen on the table. */
@ApplicationScoped
public class EarlierItems {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Meetings meetings;

    @Inject
    OpeningBalances openingBalances;

    /** A line of that report. @param position its 序號 @param title masked, and none of what is 密 */
    public record Tabled(int position, long id, String number, String title) {
        public Tabled(int position, long id, String number, String title, Sensitivity sensitivity) {
            this(position, id, number, sensitivity.isConfidential() ? "" : SensitiveText.masked(title));
        }
    }

    /** By 序號; empty where no report was frozen for that meeting. */
    @Permitted("meetings.read")
    @Transactional
    public Map<String, Tabled> tabledAt(long meetingId) {
        meetings.byId(meetingId);
        return em.createQuery(
                        "select new tw.anwang.meetings.minutes.EarlierItems.Tabled(e.position, t.id, t.number, t.title,"
                                + " t.sensitivity)"
                                + " from ReportEntry e, Report r, TrackedItem t where r.id = e.reportId"
                                + " and t.id = e.trackedItemId and r.meetingId = :meeting and r.frozenAt is not null",
                        Tabled.class)
                .setParameter("meeting", meetingId)
                .getResultStream()
                .collect(Collectors.toMap(tabled -> Integer.toString(tabled.position()), Function.identity()));
    }

    /** Ties every number to its item; one that no report knows becomes a stub 前次第4案（待補登）, once per meeting. */
    void settle(Meeting meeting, List<MinutesItem> items) {
        Map<String, Tabled> tabled = tabledAt(meeting.id());
        items.stream()
                .flatMap(item -> item.earlier().stream())
                .filter(EarlierItem::isNumbered)
                .filter(earlier -> earlier.trackedItemId() == null)
                .forEach(earlier -> earlier.is(
                        tabled.containsKey(earlier.number())
                                ? tabled.get(earlier.number()).id()
                                : openingBalances
                                        .stub(meeting.id(), earlier.number())
                                        .id()));
    }
}
