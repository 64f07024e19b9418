package tw.anwang.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody typed into a form that came too late: after the end of the sign-in, or of the page. It waits in the
 * session until the same person has the same page again; its script (session.js) puts it back and it is gone from here.
 * The script names the fields that may be kept: no password is among them.
 *
 * @param address of the page, with its query
 * @param person number of the account that was signed in on that page
 * @param fields what was typed, by name of the field; empty where only the return to a page after a forced end is noted
 */
public record TypedText(String address, long person, Map<String, List<String>> fields) implements Serializable {
    static final String IN_SESSION = "tw.anwang.typed";

    /** Names of the fields to keep, separated by blanks, and the account of the page: session.js sends both. */
    private static final String KEEP = "app.keep";

    private static final String PERSON = "app.person";
    /** A person signed out may be anybody who sends forms: little is kept, and not for long. */
    private static final int MOST_BYTES = 128 * 1024;

    private static final int SECONDS_OUTSIDE = 600;

    /** The second is one that may carry files, which are not kept. */
    private static final List<String> FORMS = List.of("application/x-www-form-urlencoded", "multipart/form-data");

    public TypedText {
        fields = Map.copyOf(fields);
    }

    /** Keeps what the request brings, where a page of this portal sent it. @return whether there is something */
    public static boolean keep(HttpServletRequest request) {
        Optional<TypedText> sent = of(request);
        sent.ifPresent(typed -> {
            if (request.getSession(false) == null) {
                request.getSession(true).setMaxInactiveInterval(SECONDS_OUTSIDE);
            }
            typed.keepIn(request.getSession());
        });
        return sent.isPresent();
    }

    public void keepIn(HttpSession session) {
        session.setAttribute(IN_SESSION, this);
    }

    /** What waits in the session. */
    public static Optional<TypedText> in(HttpSession session) {
        return session == null ? Optional.empty() : Optional.ofNullable((TypedText) session.getAttribute(IN_SESSION));
    }

    public static void forget(HttpSession session) {
        session.removeAttribute(IN_SESSION);
    }

    /** The request's own address as a page's: servlet path and query. */
    public static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getServletPath() + (query == null ? "" : "?" + query);
    }

    private static Optional<TypedText> of(HttpServletRequest request) {
        String type = Objects.toString(request.getContentType(), "");
        boolean form = "POST".equals(request.getMethod())
                && FORMS.stream().anyMatch(type::startsWith)
                && request.getContentLengthLong() <= MOST_BYTES;
        if (!form || !SameOrigin.isOwn(request)) {
            return Optional.empty();
        }
        String person = Objects.toString(request.getParameter(PERSON), "");
        Map<String, List<String>> fields = named(request);
        return fields.isEmpty() || !person.matches("\\d{1,18}")
                ? Optional.empty()
                : Optional.of(new TypedText(address(request), Long.parseLong(person), fields));
    }

    private static Map<String, List<String>> named(HttpServletRequest request) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String name : Objects.toString(request.getParameter(KEEP), "").split(" ")) {
            String[] values = request.getParameterValues(name);
            if (!name.isEmpty() && values != null) {
                fields.put(name, List.of(values));
            }
        }
        return fields;
    }
}
