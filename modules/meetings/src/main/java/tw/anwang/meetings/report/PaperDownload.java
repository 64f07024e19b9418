package tw.anwang.meetings.report;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tw.anwang.documents.Document;
import tw.anwang.documents.PaperFormat;
import tw.anwang.identity.NotVisible;
import tw.anwang.meetings.report.Papers.Paper;

/**
 * {@code /meetings/reportDocument?meeting=7&format=odt} and {@code /meetings/minutesDocument?minutes=3&format=pdf},
 * and {@code /meetings/changesDocument} for 修正對照表: papers as a stream. Who may have one is asked by {@link Papers}.
 */
@WebServlet({"/meetings/reportDocument", "/meetings/minutesDocument", PaperDownload.CHANGES})
public class PaperDownload extends HttpServlet {
    static final String CHANGES = "/meetings/changesDocument";
    private static final long serialVersionUID = 1L;

    @Inject
    Papers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PaperFormat format;
        Paper paper;
        try {
            format = PaperFormat.valueOf(
                    String.valueOf(request.getParameter("format")).toUpperCase(Locale.ROOT));
            paper = paper(request);
        } catch (IllegalArgumentException unknown) {
            throw new NotVisible(Reports.KIND, request.getParameter("meeting"));
        }
        send(paper.fileName(), paper.document(), format, response);
    }

    private Paper paper(HttpServletRequest request) {
        String minutes = request.getParameter("minutes");
        if (CHANGES.equals(request.getServletPath())) {
            return papers.changes(Long.parseLong(minutes));
        }
        return minutes == null
                ? papers.report(Long.parseLong(request.getParameter("meeting")))
                : papers.minutes(Long.parseLong(minutes));
    }

    /** @param fileName without extension */
    public static void send(String fileName, Document document, PaperFormat format, HttpServletResponse response)
            throws IOException {
        String name = fileName + "." + format.extension();
        response.setContentType(format.mediaType());
        response.setHeader("Content-Disposition", disposition(name));
        response.setHeader("Cache-Control", "no-store");
        format.write(document, response.getOutputStream());
    }

    /** RFC 5987: the name in UTF-8, percent by percent. */
    static String disposition(String fileName) {
        String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename*=UTF-8''" + encoded;
    }
}
