package tw.anwang.intake.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import tw.anwang.desk.Deadline;
import tw.anwang.desk.NewTask;
import tw.anwang.desk.Tasks;
import tw.anwang.directory.OfficeId;
import tw.anwang.intake.ClockStep;
import tw.anwang.intake.IntakePermissions;
import tw.anwang.intake.ReportId;
import tw.anwang.intake.clock.Clocks;
import tw.anwang.intake.report.Report;

/**
 * Whose turn it is: each step of a report puts a task, with what is left of its clock, on the desk it lies on. What came
 * back was dispatched in time already: it bears the clock that runs on.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ReportTasks {
    private static final String KIND = Report.KIND.name();
    private static final String SCREEN = "/intake/screening.xhtml?id=";
    private static final String READ = "/intake/report.xhtml?id=";

    @Inject
    Tasks tasks;

    @Inject
    Clocks clocks;

    @Inject
    Receivers receivers;

    /** @param decider null unless the report is before it */
    public void moved(Report report, OfficeId decider) {
        switch (report.state()) {
            case RECEIVED -> lay(screen(report));
            case SENT_BACK -> lay(screen(report).asReturned());
            case RETURNED ->
                lay(screen(report).because("intake.task.why.returned").asReturned());
            case PROPOSED ->
                lay(task("intake.task.check", report, READ, ClockStep.DISPATCH)
                        .forOffice(report.window(), IntakePermissions.CHECK)
                        .because("intake.task.why.check")
                        .asReview());
            case RECALLED ->
                lay(screen(report).because("intake.task.why.recalled").asReturned());
            case DISPATCHED ->
                lay(receivers
                        .asked(report.office())
                        .map(one -> receive(report, one))
                        .orElseGet(() -> telephone(report)));
            case DISPUTED ->
                lay(task("intake.task.decide", report, READ, ClockStep.DISPATCH)
                        .forOffice(decider, IntakePermissions.CHECK)
                        .because("intake.task.why.decide")
                        .asReview());
            case ACCEPTED, ENDED -> tasks.closeAll(KIND, report.id());
        }
    }

    /** New ones, of which nothing lies on any desk. */
    public void begun(List<Report> reports) {
        Map<ReportId, Deadline> due =
                clocks.next(reports.stream().map(one -> new ReportId(one.id())).toList(), ClockStep.DISPATCH);
        tasks.openAll(reports.stream()
                .map(one -> screen(one, due.getOrDefault(new ReportId(one.id()), Deadline.none())))
                .toList());
    }

    private NewTask screen(Report report) {
        return screen(report, clocks.next(report.id(), ClockStep.DISPATCH));
    }

    private static NewTask screen(Report report, Deadline due) {
        return task("intake.task.screen", report, SCREEN, due)
                .forOffice(report.window(), IntakePermissions.SCREEN)
                .because("intake.task.why.window");
    }

    /** @param asked the office, or one above it where nobody in it may accept */
    private NewTask receive(Report report, OfficeId asked) {
        return task("intake.task.receive", report, READ, ClockStep.ACCEPT)
                .forOffice(asked, IntakePermissions.RECEIVE)
                .because(asked.equals(report.office()) ? "intake.task.why.receive" : "intake.task.why.above");
    }

    /** Nobody who has to answer uses this system: the window asks and writes down what it hears. */
    private NewTask telephone(Report report) {
        return task("intake.task.telephone", report, READ, ClockStep.ACCEPT)
                .forOffice(report.window(), IntakePermissions.CHECK)
                .because("intake.task.why.nobody");
    }

    private NewTask task(String verb, Report report, String page, ClockStep step) {
        return task(verb, report, page, clocks.next(report.id(), step));
    }

    private static NewTask task(String verb, Report report, String page, Deadline due) {
        return NewTask.of(verb, KIND, report.id(), page + report.id())
                .about(report.called())
                .due(due);
    }

    /** Nobody else has it meanwhile: an office that returned it neither. */
    private void lay(NewTask task) {
        tasks.closeAll(KIND, task.recordId());
        tasks.open(task);
    }
}
