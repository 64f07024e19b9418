package tw.anwang.meetings.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import tw.anwang.desk.Deadline;
import tw.anwang.desk.NewTask;
import tw.anwang.desk.Tasks;
import tw.anwang.meetings.meeting.Meeting;

/** A report that waits for approval lies on the desk of the staff unit's head. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ReportTasks {
    @Inject
    Tasks tasks;

    void laidBefore(Report report, Meeting meeting) {
        NewTask task = NewTask.of(
                        "meetings.task.report",
                        Reports.KIND,
                        report.id(),
                        "/meetings/report.xhtml?meeting=" + meeting.id())
                .forOffice(meeting.staffOffice(), "meetings.approve")
                .because("meetings.task.why.head")
                .about(meeting.title() + " " + report.title())
                .asReview();
        tasks.open(meeting.day() == null ? task : task.due(Deadline.on(meeting.day())));
    }

    void decided(Report report) {
        tasks.closeAll(Reports.KIND, report.id());
    }
}
