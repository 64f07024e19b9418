package tw.anwang.meetings.archive;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.SameOrigin;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;

/**
 * {@code /meetings/archivePieces}: POST {@code ?series=} announces files, PUT {@code ?part=&from=} brings a piece, POST
 * {@code ?archive=} says that all is here, GET {@code ?archive=} tells how far the work on it is. A foreign site can
 * send neither the header that is asked for nor these methods without the browser asking us first.
 */
@WebServlet("/meetings/archivePieces")
public class ArchiveDoor extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String OWN_SCRIPT = "X-Anwang-Archive";
    private static final int LIST = 1_000_000;

    @Inject
    ArrivingArchives arriving;

    @Inject
    ArrivingPieces pieces;

    @Inject
    Archives archives;

    @Inject
    CurrentUser user;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        user.need("meetings.keep");
        boolean reads = "GET".equals(request.getMethod());
        if (!reads && (request.getHeader(OWN_SCRIPT) == null || !SameOrigin.isNotForeign(request))) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Locale language = "en".equals(request.getParameter("language")) ? Locale.ENGLISH : Locale.TAIWAN;
        try {
            answer(response, told(request, language));
        } catch (RuleBroken broken) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            answer(response, Json.createObjectBuilder().add("refusal", Sentences.of(broken, language)));
        }
    }

    private JsonObjectBuilder told(HttpServletRequest request, Locale language) throws IOException {
        return switch (request.getMethod()) {
            case "GET" -> howFar(number(request, "archive"));
            case "PUT" -> Json.createObjectBuilder().add("received", piece(request));
            default -> request.getParameter("archive") == null ? announced(request, language) : arrived(request);
        };
    }

    private JsonObjectBuilder howFar(long id) {
        Archive archive = archives.byId(id);
        int percent = archive.total() == 0 ? 0 : archive.done() * 100 / archive.total();
        return Json.createObjectBuilder()
                .add("over", !archive.state().isRunning())
                .add("percent", percent)
                .add("done", archive.done())
                .add("total", archive.total())
                .add("at", archive.atPath() == null ? "" : archive.atPath());
    }

    private long piece(HttpServletRequest request) throws IOException {
        return pieces.take(
                number(request, "part"),
                number(request, "from"),
                request.getContentLengthLong(),
                request.getInputStream());
    }

    private JsonObjectBuilder arrived(HttpServletRequest request) {
        long id = number(request, "archive");
        arriving.arrived(id);
        return Json.createObjectBuilder().add("page", "/meetings/archive.xhtml?id=" + id);
    }

    private JsonObjectBuilder announced(HttpServletRequest request, Locale language) throws IOException {
        List<Brought> files = files(request);
        List<ArrivingArchives.Waiting> parts = arriving.announce(number(request, "series"), files, language);
        JsonArrayBuilder list = Json.createArrayBuilder();
        parts.forEach(part -> list.add(Json.createObjectBuilder()
                .add("part", part.part())
                .add("size", part.size())
                .add("received", part.received())));
        return Json.createObjectBuilder().add("archive", parts.get(0).archive()).add("parts", list);
    }

    private static List<Brought> files(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LIST + 1);
        if (body.length > LIST) {
            throw new RuleBroken("meetings.archive.listTooLong");
        }
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            return reader.readArray().stream()
                    .map(JsonValue::asJsonObject)
                    .map(ArchiveDoor::brought)
                    .toList();
        } catch (JsonException
                | ClassCastException
                | NullPointerException noList) { // the last: a name is missing in it
            throw new RuleBroken("meetings.archive.nothing");
        }
    }

    private static Brought brought(JsonObject file) {
        return new Brought(
                file.getString("path"),
                file.getJsonNumber("size").longValue(),
                file.getJsonNumber("changed").longValue());
    }

    private static long number(HttpServletRequest request, String name) {
        String typed = request.getParameter(name);
        if (typed == null || !typed.matches("\\d{1,18}")) {
            throw new NotVisible(Archives.KIND, 0);
        }
        return Long.parseLong(typed);
    }

    private static void answer(HttpServletResponse response, JsonObjectBuilder words) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(words.build().toString());
    }
}
