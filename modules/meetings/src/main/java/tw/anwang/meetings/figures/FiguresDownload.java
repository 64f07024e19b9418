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

/**
 * The figures of the page's filter as a file: {@code /meetings/figures.ods?by=YEAR&series=7}, {@code figures.pdf}; one of
 * them over the years: {@code figureYears.ods?measure=OPEN}, {@code figureYears.pdf}.
 */
@WebServlet({"/meetings/figures.ods", "/meetings/figures.pdf", "/meetings/figureYears.ods", "/meetings/figureYears.pdf"
})
public class FiguresDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    FigurePapers papers;

    @Inject
    FigureYearPapers yearPapers;

    @Inject
    CurrentUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        user.need("meetings.read");
        Locale language = "en".equals(request.getParameter("language")) ? Locale.ENGLISH : Locale.TAIWAN;
        FigureFilter filter = FigureAsked.of(request::getParameter).filter();
        String path = request.getServletPath();
        boolean years = path.contains("Years");
        String name = FigureMeanings.words(years ? "figures.overYears" : "figures.title", language);
        if (path.endsWith("pdf")) {
            Document document = years ? yearPapers.document(filter, language) : papers.document(filter, language);
            PaperDownload.send(name, document, PaperFormat.PDF, response);
        } else {
            send(name, years ? yearPapers.sheet(filter, language) : papers.sheet(filter, language), response);
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
