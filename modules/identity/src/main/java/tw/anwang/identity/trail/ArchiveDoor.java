package tw.anwang.identity.trail;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tw.anwang.identity.NotVisible;

/** {@code /identity/archive?year=}, with {@code &seal=1} its seal: a download for those who audit the country, never shown inside a page. */
@WebServlet("/identity/archive")
public class ArchiveDoor extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    ArchiveList archives;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String year = request.getParameter("year");
        if (year == null || !year.matches("[0-9]{4}")) {
            throw new NotVisible(TracedHere.TRAIL, year);
        }
        send(archives.download(Integer.parseInt(year), request.getParameter("seal") != null), response);
    }

    private static void send(Path file, HttpServletResponse response) throws IOException {
        response.setContentType("application/octet-stream");
        response.setContentLengthLong(Files.size(file));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.getFileName() + "\"");
        Files.copy(file, response.getOutputStream());
    }
}
