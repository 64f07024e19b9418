package tw.anwang.intake.platform;

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
import tw.anwang.intake.IntakePermissions;

/** Sends the rows of an import that were not taken over: {@code /intake/platformRows.ods?id=7}. */
@WebServlet({"/intake/platformRows.ods", "/intake/platformRows.csv"})
public class WrongRowsExport extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    PlatformRows rows;

    @Inject
    CurrentUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        user.need(IntakePermissions.IMPORT);
        String path = request.getServletPath();
        SheetFormat format =
                SheetFormat.valueOf(path.substring(path.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT));
        Locale language = "en".equals(request.getParameter("language")) ? Locale.ENGLISH : Locale.TAIWAN;
        Sheet sheet =
                rows.sheet(id(request.getParameter("id")), "true".equals(request.getParameter("remarked")), language);
        response.setContentType(format.mediaType());
        String coded = URLEncoder.encode(sheet.name() + "." + format.extension(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + coded);
        format.write(sheet, response.getOutputStream());
    }

    private static long id(String typed) {
        try {
            return Long.parseLong(String.valueOf(typed));
        } catch (NumberFormatException none) {
            throw new NotVisible(PlatformImport.KIND, 0);
        }
    }
}
