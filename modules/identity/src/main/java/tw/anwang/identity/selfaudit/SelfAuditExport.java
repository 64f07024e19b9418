package tw.anwang.identity.selfaudit;

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
import tw.anwang.identity.permission.IdentityPermissions;

/** Sends the self-audit of a month as ODS: {@code /identity/selfAudit.ods?month=115/10}. */
@WebServlet("/identity/selfAudit.ods")
public class SelfAuditExport extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    SelfAuditSheet sheets;

    @Inject
    CurrentUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        user.need(IdentityPermissions.AUDIT);
        Locale language = "en".equals(request.getParameter("language")) ? Locale.ENGLISH : Locale.TAIWAN;
        Sheet sheet = sheets.of(request.getParameter("month"), language);
        String name =
                URLEncoder.encode(sheet.name() + ".ods", StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(SheetFormat.ODS.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        SheetFormat.ODS.write(sheet, response.getOutputStream());
    }
}
