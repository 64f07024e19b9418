package tw.anwang.meetings.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.anwang.desk.Jobs;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.page.PageWords;

/** The button that prints a long report: the person is led to the job's page, which holds the PDF at the end. */
@Named
@RequestScoped
public class ReportPrinting {
    @Inject
    Meetings meetings;

    @Inject
    PrintOrders orders;

    @Inject
    Jobs jobs;

    @Inject
    PageWords words;

    public String begin(long meeting) {
        String title = words.key("report.print.job")
                .replace("{0}", meetings.byId(meeting).title());
        return "/desk/job?faces-redirect=true&id="
                + jobs.start(ReportPaperWork.KIND, title, orders.of(meeting).words());
    }
}
