package tw.anwang.welfare.supervision;

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
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.welfare.WelfarePermissions;

/** A record of supervision as ODT or PDF. */
@WebServlet("/welfare/supervisionPaper")
public class SupervisionDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    SupervisionPapers papers;

    @Inject
    CurrentUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        user.need(WelfarePermissions.WORK);
        PaperFormat format;
        SupervisionPaper paper;
        try {
            format = PaperFormat.valueOf(
                    String.valueOf(request.getParameter("format")).toUpperCase(Locale.ROOT));
            paper = papers.of(Long.parseLong(request.getParameter("id")));
        } catch (IllegalArgumentException unknown) {
            throw new NotVisible(Supervision.KIND, 0);
        }
        String name = URLEncoder.encode(paper.fileName() + "." + format.extension(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        response.setContentType(format.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        response.setHeader("Cache-Control", "no-store");
        format.write(paper.document(), response.getOutputStream());
    }
}
