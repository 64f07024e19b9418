package tw.anwang.meetings.publication;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import tw.anwang.documents.PaperFormat;
import tw.anwang.identity.NotVisible;
import tw.anwang.meetings.report.PaperDownload;

/** {@code /public/document?id=7&format=odt}: published minutes as a file, for everybody. */
@WebServlet("/public/document")
public class PublicMinutesDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Papers made at once for people nobody knows; the others are asked to come again at once: none of them waits on a thread of the house. */
    static final Semaphore PAPERS = new Semaphore(2);

    private static final int AGAIN_SECONDS = 10;

    @Inject
    PublicMinutes minutes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!PAPERS.tryAcquire()) {
            response.setHeader("Retry-After", String.valueOf(AGAIN_SECONDS));
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            send(request, response);
        } finally {
            PAPERS.release();
        }
    }

    private void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            long id = Long.parseLong(request.getParameter("id"));
            PaperFormat format = PaperFormat.valueOf(
                    String.valueOf(request.getParameter("format")).toUpperCase(Locale.ROOT));
            PublicHead head = minutes.head(id).orElseThrow(() -> new NotVisible(Publications.KIND, id));
            PublicPaper paper = new PublicPaper(head, minutes.items(id));
            PaperDownload.send(head.title(), paper.document(), format, response);
        } catch (IllegalArgumentException unknown) {
            throw new NotVisible(Publications.KIND, request.getParameter("id"));
        }
    }
}
