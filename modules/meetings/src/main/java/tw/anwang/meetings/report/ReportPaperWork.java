package tw.anwang.meetings.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import tw.anwang.desk.JobWork;
import tw.anwang.desk.Jobs;
import tw.anwang.desk.Progress;
import tw.anwang.documents.PaperFormat;
import tw.anwang.meetings.report.Papers.Paper;

/** Prints a long follow-up report as PDF: laying out a thousand rows takes longer than a click may. */
@ApplicationScoped
public class ReportPaperWork implements JobWork {
    static final String KIND = "meetings.reportPaper";

    @Inject
    Papers papers;

    @Inject
    tw.anwang.desk.Files files;

    @Override
    public String kind() {
        return KIND;
    }

    /** @param meeting number of the meeting whose report is printed */
    @Override
    public void run(String meeting, Progress progress) throws IOException {
        Paper paper = papers.report(Long.parseLong(meeting));
        PaperFormat format = PaperFormat.PDF;
        Path printed = Files.createTempFile("report", ".pdf");
        try {
            try (OutputStream out = Files.newOutputStream(printed)) {
                format.write(paper.document(), out);
            }
            try (InputStream in = Files.newInputStream(printed)) {
                progress.result(
                        files.add(Jobs.KIND, progress.jobId(), paper.fileName() + "." + format.extension(), in));
            }
        } finally {
            Files.deleteIfExists(printed);
        }
    }

    @Override
    public String goesOnAt(String meeting) {
        return "/meetings/report.xhtml?meeting=" + meeting;
    }
}
