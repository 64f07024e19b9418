package tw.anwang.meetings.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import tw.anwang.desk.Deadline;
import tw.anwang.desk.NewTask;
import tw.anwang.desk.Tasks;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingRegraded;

/** A report that waits for approval lies on the desk of the staff unit's head. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ReportTasks {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Tasks tasks;

    void laidBefore(Report report, Meeting meeting) {
        tasks.closeAll(Reports.KIND, report.id());
        tasks.open(task("meetings.task.report", report, meeting)
                .forOffice(meeting.staffOffice(), "meetings.approve")
                .because("meetings.task.why.head")
                .asReview());
    }

    /** The staff unit changes it, by the same day. */
    void sentBack(Report report, Meeting meeting) {
        tasks.closeAll(Reports.KIND, report.id());
        tasks.open(task("meetings.task.report.mend", report, meeting)
                .forOffice(meeting.staffOffice(), "meetings.keep")
                .because("meetings.task.why.staff")
                .asReturned());
    }

    /** The meeting is 密 from now on, or no longer: its title leaves the desks, or comes back. */
    void rename(@Observes MeetingRegraded meeting) {
        em.createQuery("select r from Report r where r.meetingId = :meeting", Report.class)
                .setParameter("meeting", meeting.meetingId())
                .getResultList()
                .forEach(report -> tasks.rename(Reports.KIND, report.id(), about(meeting.called(), report)));
    }

    private static String about(String meeting, Report report) {
        return meeting + " " + report.title();
    }

    private static NewTask task(String verb, Report report, Meeting meeting) {
        NewTask task = NewTask.of(verb, Reports.KIND, report.id(), "/meetings/report.xhtml?meeting=" + meeting.id())
                .about(about(meeting.called(), report));
        return meeting.day() == null ? task : task.due(Deadline.on(meeting.day()));
    }

    void decided(Report report) {
        tasks.closeAll(Reports.KIND, report.id());
    }
}
