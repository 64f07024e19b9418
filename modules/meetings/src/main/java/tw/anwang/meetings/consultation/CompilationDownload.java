package tw.anwang.meetings.consultation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tw.anwang.documents.PaperFormat;
import tw.anwang.documents.SheetFormat;
import tw.anwang.identity.NotVisible;
import tw.anwang.meetings.report.PaperDownload;

/** {@code /meetings/consultationPaper?id=7&edition=1&format=odt}: a compilation of opinions as ODT, PDF or ODS. */
@WebServlet("/meetings/consultationPaper")
public class CompilationDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    CompilationPapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String format = String.valueOf(request.getParameter("format")).toUpperCase(Locale.ROOT);
        PaperFormat paperFormat;
        CompilationPaper paper;
        try {
            paperFormat = format.equals(SheetFormat.ODS.name()) ? null : PaperFormat.valueOf(format);
            String edition = request.getParameter("edition");
            paper = papers.of(
                    Long.parseLong(request.getParameter("id")), edition == null ? null : Integer.valueOf(edition));
        } catch (IllegalArgumentException unknown) {
            throw new NotVisible(Consultation.KIND.name(), request.getParameter("id"));
        }
        if (paperFormat == null) {
            sheet(paper, response);
        } else {
            PaperDownload.send(paper.fileName(), paper.document(), paperFormat, response);
        }
    }

    private static void sheet(CompilationPaper paper, HttpServletResponse response) throws IOException {
        String name = URLEncoder.encode(paper.fileName() + ".ods", StandardCharsets.UTF_8)
                .replace("+", "%20");
        response.setContentType(SheetFormat.ODS.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        response.setHeader("Cache-Control", "no-store");
        SheetFormat.ODS.write(paper.rows(), response.getOutputStream());
    }
}
