package tw.anwang.identity.signin;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.SameOrigin;
import tw.anwang.identity.TypedText;

/**
 * {@code /session}: GET tells whose sign-in it is and how long it lives on, POST makes it live on and tells the same. {@code
 * /session/typed}: POST gives what was typed before the person had to sign in again, once. A foreign site cannot send
 * the header that is asked for.
 */
@WebServlet({"/session", "/session/typed"})
public class SessionDoor extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String OWN_SCRIPT = "X-Anwang-Session";

    @Inject
    CurrentUser user;

    @Inject
    SignInLimits limits;

    @Inject
    Clock clock;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean posted = "POST".equals(request.getMethod());
        if (request.getHeader(OWN_SCRIPT) == null || !SameOrigin.isNotForeign(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (!posted && !"GET".equals(request.getMethod())) {
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (!request.getServletPath().endsWith("/typed")) {
            write(response, left());
        } else if (posted) {
            write(response, typed(request));
        } else {
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private JsonObjectBuilder left() {
        SignInTimes signIn = user.signIn().orElseThrow();
        return Json.createObjectBuilder()
                .add("left", limits.left(signIn, clock.instant()).toSeconds())
                .add("last", limits.isLast(signIn))
                .add("person", user.getMe().id().value());
    }

    private JsonObjectBuilder typed(HttpServletRequest request) {
        JsonObjectBuilder fields = Json.createObjectBuilder();
        TypedText.in(request.getSession())
                .filter(typed -> typed.person() == user.getMe().id().value())
                .ifPresent(typed ->
                        typed.fields().forEach((name, values) -> fields.add(name, Json.createArrayBuilder(values))));
        TypedText.forget(request.getSession());
        return Json.createObjectBuilder().add("fields", fields);
    }

    private static void write(HttpServletResponse response, JsonObjectBuilder answer) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(answer.build().toString());
    }
}
