package tw.anwang.meetings.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.desk.JobWork;
import tw.anwang.desk.Jobs;
import tw.anwang.desk.Progress;
import tw.anwang.documents.PaperFormat;
import tw.anwang.kernel.OpenCopy;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.report.Papers.Paper;

/** Prints a long follow-up report as PDF: laying out a thousand rows takes longer than a click may. */
@ApplicationScoped
public class ReportPaperWork implements JobWork {
    static final String KIND = "meetings.reportPaper";

    @Inject
    Papers papers;

    @Inject
    PrintOrders orders;

    @Inject
    tw.anwang.desk.Files files;

    @Inject
    @ConfigProperty(name = "app.data.dir", defaultValue = ".anwang")
    String dataFolder;

    @Override
    public String kind() {
        return KIND;
    }

    /** @param order as {@link PrintOrder#words} gives it; @throws RuleBroken where its owner sees something else by now */
    @Override
    public void run(String order, Progress progress) throws IOException {
        PrintOrder asked = PrintOrder.read(order);
        if (!orders.of(asked.meeting()).equals(asked)) {
            throw new RuleBroken("meetings.reportPaper.otherRights");
        }
        Paper paper = papers.report(asked.meeting());
        PaperFormat format = PaperFormat.PDF;
        try (OpenCopy printed = OpenCopy.in(dataFolder)) {
            try (OutputStream out = Files.newOutputStream(printed.path())) {
                format.write(paper.document(), out);
            }
            try (InputStream in = Files.newInputStream(printed.path())) {
                progress.result(
                        files.add(Jobs.KIND, progress.jobId(), paper.fileName() + "." + format.extension(), in));
            }
        }
    }

    /** Who may read the report by now, and at least as openly as it was printed. */
    @Override
    public boolean mayHave(String order) {
        PrintOrder printed = PrintOrder.read(order);
        return orders.mayRead(printed.meeting()) && orders.of(printed.meeting()).covers(printed);
    }

    @Override
    public String goesOnAt(String order) {
        return "/meetings/report.xhtml?meeting=" + PrintOrder.read(order).meeting();
    }
}
