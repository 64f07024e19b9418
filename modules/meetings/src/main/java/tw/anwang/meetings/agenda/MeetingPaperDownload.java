package tw.anwang.meetings.agenda;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import tw.anwang.documents.PaperFormat;
import tw.anwang.identity.NotVisible;
import tw.anwang.meetings.report.PaperDownload;

/** {@code /meetings/meetingPaper?meeting=7&paper=agenda&format=odt}: papers of a meeting to come, as a stream. */
@WebServlet("/meetings/meetingPaper")
public class MeetingPaperDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    MeetingPapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PaperFormat format;
        MeetingPapers.Paper paper;
        try {
            format = PaperFormat.valueOf(
                    String.valueOf(request.getParameter("format")).toUpperCase(Locale.ROOT));
            paper = paper(request.getParameter("paper"), Long.parseLong(request.getParameter("meeting")));
        } catch (IllegalArgumentException unknown) {
            throw new NotVisible(Agendas.KIND, request.getParameter("meeting"));
        }
        PaperDownload.send(paper.fileName(), paper.document(), format, response);
    }

    private MeetingPapers.Paper paper(String kind, long meeting) {
        return switch (String.valueOf(kind)) {
            case "agenda" -> papers.agenda(meeting);
            case "signIn" -> papers.signIn(meeting);
            case "notice" -> papers.notice(meeting);
            default -> throw new IllegalArgumentException(kind);
        };
    }
}
