package tw.anwang.desk.paper;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import tw.anwang.desk.BlankForm;
import tw.anwang.documents.PaperFormat;

/** {@code /desk/blankForm?form=welfare.visit&format=pdf}: one empty form; ODT where no format or none of ours is named. */
@WebServlet("/desk/blankForm")
public class BlankFormDoor extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    BlankForms forms;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        BlankForm form = forms.called(request.getParameter("form"));
        PaperFormat format = Arrays.stream(PaperFormat.values())
                .filter(one -> one.extension().equals(request.getParameter("format")))
                .findFirst()
                .orElse(PaperFormat.ODT);
        String name = form.title(Locale.TAIWAN) + "." + format.extension();
        response.setContentType(format.mediaType());
        response.setHeader(
                "Content-Disposition",
                "attachment; filename*=UTF-8''"
                        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
        response.setHeader("Cache-Control", "private, no-store");
        format.write(form.paper(), response.getOutputStream());
    }
}
