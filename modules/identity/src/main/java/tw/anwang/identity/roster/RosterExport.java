package tw.anwang.identity.roster;

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
 * Sends what is there today as the list that can be brought back: {@code /identity/accounts.ods}; {@code empty=true}
 * sends the headings alone, {@code language=en} English ones.
 */
@WebServlet({
    "/identity/accounts.ods",
    "/identity/accounts.xlsx",
    "/identity/accounts.csv",
    "/identity/offices.ods",
    "/identity/offices.xlsx",
    "/identity/offices.csv"
})
public class RosterExport extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    Rosters rosters;

    @Inject
    CurrentUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath();
        RosterKind kind = path.startsWith("/identity/accounts.") ? RosterKind.ACCOUNTS : RosterKind.OFFICES;
        user.need(kind.permission());
        SheetFormat format =
                SheetFormat.valueOf(path.substring(path.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT));
        Locale language = "en".equals(request.getParameter("language")) ? Locale.ENGLISH : Locale.TAIWAN;
        Sheet sheet = rosters.sheet(kind, "true".equals(request.getParameter("empty")), language);
        response.setContentType(format.mediaType());
        String name = Sentences.of("identity", "roster." + kind + ".file", language) + "." + format.extension();
        String coded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + coded);
        format.write(sheet, response.getOutputStream());
    }
}
