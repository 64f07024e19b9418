package tw.anwang.meetings.archive;

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
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.Sentences;

/** The results of an archive as a table: {@code /meetings/archive.ods?id=7}, {@code language=en} under English headings. */
@WebServlet({"/meetings/archive.ods", "/meetings/archive.csv"})
public class ArchiveExport extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    ArchiveSheet sheets;

    @Inject
    CurrentUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        user.need("meetings.keep");
        String path = request.getServletPath();
        SheetFormat format =
                SheetFormat.valueOf(path.substring(path.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT));
        Locale language = "en".equals(request.getParameter("language")) ? Locale.ENGLISH : Locale.TAIWAN;
        String id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new NotVisible(Archives.KIND, 0);
        }
        Sheet sheet = sheets.of(Long.parseLong(id), language);
        response.setContentType(format.mediaType());
        String name = Sentences.of("meetings", "archive.results", language) + "-" + id + "." + format.extension();
        String coded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + coded);
        format.write(sheet, response.getOutputStream());
    }
}
