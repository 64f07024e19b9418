package tw.anwang.meetings.recording;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import tw.anwang.desk.Drafts;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.SameOrigin;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.kernel.Taipei;

/**
 * {@code POST /meetings/recordingSave?recording=5&item=7&version=3} with the fields as JSON: saves one matter while somebody types.
 * Answers the version to go on with; 409 where somebody else saved first and 422 where a rule says no or the matter is gone, and then keeps
 * what was typed as the person's draft: of a matter that is gone the minutes show it, see {@link LeftMatters}. A foreign site can send neither the header nor JSON without being asked.
 */
@WebServlet("/meetings/recordingSave")
public class RecordingDoor extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String OWN_SCRIPT = "X-Anwang-Draft";
    private static final int UNPROCESSABLE = 422;

    @Inject
    RecordedItems items;

    @Inject
    MatterDrafts drafts;

    @Inject
    CurrentUser user;

    /** Nothing is read here. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        throw new NotVisible(Recordings.KIND, String.valueOf(request.getParameter("item")));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!user.isSignedIn() || request.getHeader(OWN_SCRIPT) == null || !SameOrigin.isNotForeign(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(Drafts.MAX_BYTES + 1);
        if (body.length > Drafts.MAX_BYTES) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        try {
            save(request, new String(body, StandardCharsets.UTF_8), response);
        } catch (IllegalArgumentException | jakarta.json.JsonException | ClassCastException notOurs) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private void save(HttpServletRequest request, String json, HttpServletResponse response) throws IOException {
        long item = Long.parseLong(request.getParameter("item"));
        long recording = Long.parseLong(request.getParameter("recording"));
        int version = Integer.parseInt(request.getParameter("version"));
        RecordedTyped typed = RecordedTyped.of(MatterDrafts.fields(json));
        try {
            RecordedItems.Saved saved = items.save(item, version, typed);
            answer(
                    response,
                    Json.createObjectBuilder().add("version", saved.version()).add("time", time(saved.at())));
        } catch (OptimisticLockException somebodyFirst) {
            drafts.keep(recording, item, json);
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        } catch (RuleBroken rule) {
            drafts.keep(recording, item, json);
            refuse(rule, request, response);
        } catch (NotVisible gone) {
            drafts.keep(recording, item, json);
            refuse(new RuleBroken("meetings.recording.matterGone"), request, response);
        }
    }

    private static void refuse(RuleBroken rule, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(UNPROCESSABLE);
        answer(response, Json.createObjectBuilder().add("words", Sentences.of(rule, request.getLocale())));
    }

    /** To the second: who types sees that it goes on. */
    static String time(Instant at) {
        var local = Taipei.timeOf(at);
        return "%02d:%02d:%02d".formatted(local.getHour(), local.getMinute(), local.getSecond());
    }

    private static void answer(HttpServletResponse response, JsonObjectBuilder words) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(words.build().toString());
    }
}
