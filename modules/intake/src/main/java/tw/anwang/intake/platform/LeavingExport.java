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
import tw.anwang.intake.IntakePermissions;

/**
 * Sends what was entered here while it is read: {@code /intake/platformReports.ods?platform=ECARE&why=…} as a file for
 * the platform, {@code .json} as a FHIR Bundle, {@code .ndjson} with a resource on each line.
 */
@WebServlet({
    "/intake/platformReports.ods",
    "/intake/platformReports.csv",
    "/intake/platformReports.json",
    "/intake/platformReports.ndjson"
})
public class LeavingExport extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    LeavingFiles files;

    @Inject
    CurrentUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        user.need(IntakePermissions.PLATFORM);
        String path = request.getServletPath();
        String ending = path.substring(path.lastIndexOf('.') + 1);
        LeavingAsked asked = LeavingAsked.of(request::getParameter);
        if (asked.whyNot().isPresent()) { // the page says what to type instead, and what was typed stands there
            response.sendRedirect(request.getContextPath() + "/intake/platformExport.xhtml?" + asked.written());
        } else if (ending.endsWith("json")) {
            boolean bundle = ending.equals("json");
            name(response, "FHIR." + ending, bundle ? "application/fhir+json" : "application/fhir+ndjson");
            files.fhir(asked.filter(), asked.why(), bundle, response.getOutputStream());
        } else {
            SheetFormat format = SheetFormat.valueOf(ending.toUpperCase(Locale.ROOT));
            Sheet sheet = files.sheet(asked.target(), asked.filter(), asked.why());
            name(response, sheet.name() + "." + ending, format.mediaType());
            format.write(sheet, response.getOutputStream());
        }
    }

    private static void name(HttpServletResponse response, String name, String type) {
        response.setContentType(type);
        String coded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + coded);
    }
}
