package tw.anwang.identity;

import jakarta.servlet.http.HttpServletRequest;

/** Whether a request was sent by a page of this portal, as far as the browser tells it. */
public final class SameOrigin {
    private SameOrigin() {}

    /** Browsers send Origin with every POST and DELETE; where it is missing something else must tell. */
    public static boolean isNotForeign(HttpServletRequest request) {
        return request.getHeader("Origin") == null || isOwn(request);
    }

    /** Origin is there and names this portal. */
    public static boolean isOwn(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return origin != null && origin.endsWith("://" + request.getHeader("Host"));
    }
}
