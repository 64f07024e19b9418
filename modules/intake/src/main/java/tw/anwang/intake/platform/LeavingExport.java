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
import java.util.stream.Stream;
import tw.anwang.documents.Sheet;
import tw.anwang.documents.SheetFormat;
import tw.anwang.identity.CurrentUser;
import tw.anwang.intake.IntakePermissions;
import tw.anwang.intake.report.ReportFilter;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.RuleBroken;

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
        String why = request.getParameter("why");
        if (ending.endsWith("json")) {
            boolean bundle = ending.equals("json");
            name(response, "FHIR." + ending, bundle ? "application/fhir+json" : "application/fhir+ndjson");
            files.fhir(filter(request), why, bundle, response.getOutputStream());
        } else {
            SheetFormat format = SheetFormat.valueOf(ending.toUpperCase(Locale.ROOT));
            Sheet sheet = files.sheet(platform(request.getParameter("platform")), filter(request), why);
            name(response, sheet.name() + "." + ending, format.mediaType());
            format.write(sheet, response.getOutputStream());
        }
    }

    private static void name(HttpServletResponse response, String name, String type) {
        response.setContentType(type);
        String coded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + coded);
    }

    private static Platform platform(String typed) {
        return Stream.of(Platform.values())
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("intake.platform.whichPlatform"));
    }

    /** Days that cannot be read ask for nothing by mistake: they are refused. */
    private static ReportFilter filter(HttpServletRequest request) {
        return new ReportFilter(
                null,
                null,
                null,
                RocDate.parse(request.getParameter("from")).orElse(null),
                RocDate.parse(request.getParameter("to")).orElse(null));
    }
}
