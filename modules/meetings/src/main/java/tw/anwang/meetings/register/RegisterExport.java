package tw.anwang.meetings.register;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tw.anwang.documents.PaperFormat;
import tw.anwang.documents.SheetFormat;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.Sentences;
import tw.anwang.meetings.report.PaperDownload;

/**
 * Sends the rows of the register's filter: {@code /meetings/countyRequests.ods?county=…} while they are read, or as a paper
 * ({@code .odt}, {@code .pdf}); with {@code language=en} under English headings.
 */
@WebServlet({
    "/meetings/countyRequests.ods",
    "/meetings/countyRequests.xlsx",
    "/meetings/countyRequests.csv",
    "/meetings/countyRequests.odt",
    "/meetings/countyRequests.pdf"
})
public class RegisterExport extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    RegisterSheet register;

    @Inject
    CurrentUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        user.need("meetings.read");
        String path = request.getServletPath();
        String format = path.substring(path.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        RequestFilter filter = RequestAsked.of(request::getParameter).filter();
        Locale language = "en".equals(request.getParameter("language")) ? Locale.ENGLISH : Locale.TAIWAN;
        String name = Sentences.of("meetings", "countyRequest.list", language);
        if ("ODT".equals(format) || "PDF".equals(format)) {
            PaperDownload.send(name, register.paper(filter, language), PaperFormat.valueOf(format), response);
            return;
        }
        SheetFormat sheet = SheetFormat.valueOf(format);
        response.setContentType(sheet.mediaType());
        String coded = URLEncoder.encode(name + "." + sheet.extension(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + coded);
        sheet.write(register.sheet(filter, language), response.getOutputStream());
    }
}
