package tw.anwang.meetings.figures;

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
import tw.anwang.documents.Sheet;
import tw.anwang.documents.SheetFormat;
import tw.anwang.identity.CurrentUser;
import tw.anwang.meetings.report.PaperDownload;

/** The figures of the page's filter as a file: {@code /meetings/figures.ods?by=YEAR&series=7}, {@code figures.pdf}. */
@WebServlet({"/meetings/figures.ods", "/meetings/figures.pdf"})
public class FiguresDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    FigurePapers papers;

    @Inject
    CurrentUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        user.need("meetings.read");
        Locale language = "en".equals(request.getParameter("language")) ? Locale.ENGLISH : Locale.TAIWAN;
        FigureFilter filter = FigureAsked.of(request::getParameter).filter();
        String name = FigureMeanings.words("figures.title", language);
        if (request.getServletPath().endsWith("pdf")) {
            Document document = papers.document(filter, language);
            PaperDownload.send(name, document, PaperFormat.PDF, response);
        } else {
            send(name, papers.sheet(filter, language), response);
        }
    }

    private static void send(String name, Sheet sheet, HttpServletResponse response) throws IOException {
        String file = URLEncoder.encode(name + ".ods", StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(SheetFormat.ODS.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + file);
        response.setHeader("Cache-Control", "no-store");
        SheetFormat.ODS.write(sheet, response.getOutputStream());
    }
}
