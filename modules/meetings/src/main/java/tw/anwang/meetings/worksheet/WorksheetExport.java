package tw.anwang.meetings.worksheet;

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

/**
 * Sends the worksheet of a round while it is read: {@code /meetings/worksheet.ods?round=7} with what the own offices owe,
 * {@code all=true} with all that the person sees of it; {@code language=en} under English headings.
 */
@WebServlet({"/meetings/worksheet.ods", "/meetings/worksheet.xlsx"})
public class WorksheetExport extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    OutgoingWorksheet outgoing;

    @Inject
    CurrentUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        user.need("meetings.read");
        String path = request.getServletPath();
        SheetFormat format =
                SheetFormat.valueOf(path.substring(path.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT));
        Locale language = "en".equals(request.getParameter("language")) ? Locale.ENGLISH : Locale.TAIWAN;
        long round = number(request.getParameter("round"));
        Sheet sheet = outgoing.of(round, !"true".equals(request.getParameter("all")), language);
        response.setContentType(format.mediaType());
        String name = Sentences.of("meetings", "worksheet.title", language) + "-" + round + "." + format.extension();
        String coded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + coded);
        format.write(sheet, response.getOutputStream());
    }

    private static long number(String typed) {
        if (typed == null || !typed.matches("\\d{1,18}")) {
            throw new NotVisible("meetings.round", 0);
        }
        return Long.parseLong(typed);
    }
}
