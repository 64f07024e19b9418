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
import tw.anwang.documents.Sheet;
import tw.anwang.documents.SheetFormat;
import tw.anwang.identity.CurrentUser;

/** Sends the rows behind a figure while they are read: {@code /meetings/figureRows.ods?measure=LATE&key=103}. */
@WebServlet({"/meetings/figureRows.ods", "/meetings/figureRows.xlsx"})
public class FigureRowsDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    FigureRowSheet sheets;

    @Inject
    CurrentUser user;

    /** An address that names no figure sends what is open, as the page shows it. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        user.need("meetings.read");
        Locale language = "en".equals(request.getParameter("language")) ? Locale.ENGLISH : Locale.TAIWAN;
        String path = request.getServletPath();
        SheetFormat format = path.endsWith("xlsx") ? SheetFormat.XLSX : SheetFormat.ODS;
        Sheet sheet = sheets.of(FigureAsked.of(request::getParameter).one(), language);
        String file = FigureMeanings.words("figures.list", language) + "." + format.extension();
        response.setContentType(format.mediaType());
        response.setHeader(
                "Content-Disposition",
                "attachment; filename*=UTF-8''"
                        + URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20"));
        response.setHeader("Cache-Control", "no-store");
        format.write(sheet, response.getOutputStream());
    }
}
