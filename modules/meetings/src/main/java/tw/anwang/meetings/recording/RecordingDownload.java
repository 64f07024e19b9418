package tw.anwang.meetings.recording;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import tw.anwang.documents.Document;
import tw.anwang.documents.PaperFormat;
import tw.anwang.identity.NotVisible;
import tw.anwang.meetings.report.PaperDownload;

/** {@code /meetings/recordingDocument?id=7&format=odt}: minutes being typed, as a stream. */
@WebServlet("/meetings/recordingDocument")
public class RecordingDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    RecordingPapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PaperFormat format;
        Document paper;
        try {
            format = PaperFormat.valueOf(
                    String.valueOf(request.getParameter("format")).toUpperCase(Locale.ROOT));
            paper = papers.draft(Long.parseLong(request.getParameter("id")));
        } catch (IllegalArgumentException unknown) {
            throw new NotVisible(Recordings.KIND, String.valueOf(request.getParameter("id")));
        }
        PaperDownload.send(paper.title(), paper, format, response);
    }
}
