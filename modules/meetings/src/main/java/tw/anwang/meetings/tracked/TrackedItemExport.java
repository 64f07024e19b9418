package tw.anwang.meetings.tracked;

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
import tw.anwang.kernel.Sentences;

/**
 * Sends the rows of the list's filter as ODS, XLSX or CSV while they are read: {@code /meetings/trackedItems.ods?q=…}; with
 * {@code language=en} under English headings.
 */
@WebServlet({"/meetings/trackedItems.ods", "/meetings/trackedItems.xlsx", "/meetings/trackedItems.csv"})
public class TrackedItemExport extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    TrackedItemSheet sheets;

    @Inject
    CurrentUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        user.need("meetings.read");
        String path = request.getServletPath();
        SheetFormat format =
                SheetFormat.valueOf(path.substring(path.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT));
        Locale language = "en".equals(request.getParameter("language")) ? Locale.ENGLISH : Locale.TAIWAN;
        Sheet sheet = sheets.of(Asked.of(request::getParameter).filter(), language);
        response.setContentType(format.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + fileName(format, language));
        format.write(sheet, response.getOutputStream());
    }

    private static String fileName(SheetFormat format, Locale language) {
        String name = Sentences.of("meetings", "trackedItem.list", language) + "." + format.extension();
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
