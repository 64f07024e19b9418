package tw.anwang.indicators.statistics;

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
import tw.anwang.indicators.IndicatorsPermissions;
import tw.anwang.kernel.RuleBroken;

/** The table of the page's question as a file: {@code /indicators/statistics.ods?rows=district&publish=true}. */
@WebServlet({"/indicators/statistics.ods", StatisticsDownload.PDF})
public class StatisticsDownload extends HttpServlet {
    static final String PDF = "/indicators/statistics.pdf";
    private static final long serialVersionUID = 1L;

    @Inject
    StatisticsPapers papers;

    @Inject
    CurrentUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        user.need(IndicatorsPermissions.STATISTICS);
        StatisticsAsked asked = StatisticsAsked.of(request::getParameter);
        try {
            send(asked, "true".equals(request.getParameter("publish")), request, response);
        } catch (RuleBroken unclear) { // the page says what to type instead
            response.sendRedirect(request.getContextPath() + "/indicators/statistics.xhtml?"
                    + StatisticsTable.written(asked.query()));
        }
    }

    private void send(StatisticsAsked asked, boolean publish, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Locale language = "en".equals(request.getParameter("language")) ? Locale.ENGLISH : Locale.TAIWAN;
        if (request.getServletPath().equals(PDF)) {
            Document document = papers.document(asked, publish, language);
            begin(document.title(), PaperFormat.PDF.mediaType(), "pdf", response);
            PaperFormat.PDF.write(document, response.getOutputStream());
        } else {
            Sheet sheet = papers.sheet(asked, publish, language);
            begin(sheet.name(), SheetFormat.ODS.mediaType(), "ods", response);
            SheetFormat.ODS.write(sheet, response.getOutputStream());
        }
    }

    private static void begin(String name, String mediaType, String extension, HttpServletResponse response) {
        String file = URLEncoder.encode(name + "." + extension, StandardCharsets.UTF_8)
                .replace("+", "%20");
        response.setContentType(mediaType);
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + file);
        response.setHeader("Cache-Control", "no-store");
    }
}
