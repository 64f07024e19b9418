package tw.anwang.desk.file;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import tw.anwang.desk.Files;
import tw.anwang.identity.NotVisible;

/** {@code /desk/file?id=}: always a download, never shown inside the portal's own pages. */
@WebServlet("/desk/file")
public class FileDoor extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    Files files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new NotVisible(Files.KIND, id);
        }
        send(files.download(Long.parseLong(id)), response);
    }

    private void send(Files.Download download, HttpServletResponse response) throws IOException {
        response.setContentType(download.file().mediaType());
        response.setContentLengthLong(download.file().size());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Content-Disposition", disposition(download.file().name()));
        try (InputStream bytes = files.open(download)) {
            bytes.transferTo(response.getOutputStream());
        }
    }

    /** RFC 6266 with the name as RFC 5987 (8187) writes it; an ASCII name beside it for old programs. */
    static String disposition(String name) {
        String ascii = name.replaceAll("[^A-Za-z0-9._-]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }
}
