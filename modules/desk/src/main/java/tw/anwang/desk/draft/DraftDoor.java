package tw.anwang.desk.draft;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import tw.anwang.desk.Drafts;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.SameOrigin;
import tw.anwang.kernel.RocDate;

/**
 * {@code /desk/draft?page=&record=}: GET gives the person's own draft (204: none), POST writes it, DELETE discards
 * it. A foreign site can send neither the header that is asked for nor JSON without the browser asking us first, and
 * we answer no such question.
 */
@WebServlet("/desk/draft")
public class DraftDoor extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String OWN_SCRIPT = "X-Anwang-Draft";
    private static final int KEY_LENGTH = 60;

    @Inject
    Drafts drafts;

    @Inject
    CurrentUser user;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String page = request.getParameter("page");
        String record = request.getParameter("record");
        if (!user.isSignedIn() || request.getHeader(OWN_SCRIPT) == null || !SameOrigin.isNotForeign(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (isNoKey(page) || page.isEmpty() || isNoKey(record)) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            answer(request, response, page, record);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, String page, String record)
            throws IOException {
        switch (request.getMethod()) {
            case "GET" -> give(response, page, record);
            case "POST" -> take(request, response, page, record);
            case "DELETE" -> {
                drafts.discard(page, record);
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            }
            default -> response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private void give(HttpServletResponse response, String page, String record) throws IOException {
        var draft = drafts.draft(page, record);
        if (draft.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        write(response, draft.get().savedAt(), read(draft.get().fields()));
    }

    private void take(HttpServletRequest request, HttpServletResponse response, String page, String record)
            throws IOException {
        byte[] body = request.getInputStream().readNBytes(Drafts.MAX_BYTES + 1);
        if (body.length > Drafts.MAX_BYTES) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        String fields = new String(body, StandardCharsets.UTF_8);
        try {
            read(fields);
        } catch (JsonException | ClassCastException notAnObject) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        write(response, drafts.save(page, record, fields), null);
    }

    private static JsonObject read(String fields) {
        try (JsonReader reader = Json.createReader(new StringReader(fields))) {
            return reader.readObject();
        }
    }

    private static void write(HttpServletResponse response, Instant savedAt, JsonObject fields) throws IOException {
        String words = RocDate.format(savedAt);
        var answer = Json.createObjectBuilder().add("at", words).add("time", words.substring(words.indexOf(' ') + 1));
        if (fields != null) {
            answer.add("fields", fields);
        }
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(answer.build().toString());
    }

    private static boolean isNoKey(String key) {
        return key == null || key.length() > KEY_LENGTH;
    }
}
