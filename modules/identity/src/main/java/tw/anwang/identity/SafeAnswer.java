package tw.anwang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What browsers are told beside every answer: to speak by https alone where the portal is reached by it, to guess no
 * types, to let no other site in, to keep nothing; and the number of the request, for who looks for it in the log. The
 * portal's filter says it of what reaches a page; the door says it of what it turns away before any filter is asked.
 */
@ApplicationScoped
public class SafeAnswer {
    /** A year: browsers then refuse to speak to this address without encryption. */
    private static final String STRICT = "max-age=31536000";

    private static final String NOTHING_INSIDE = "default-src 'none'; frame-ancestors 'none'";

    @Inject
    @ConfigProperty(name = "app.public.url")
    Optional<String> publicUrl;

    @Inject
    RequestNumber number;

    /** Whether people reach the portal by https, always: the setting says so. */
    public boolean isAlwaysEncrypted() {
        return publicUrl.filter(one -> one.startsWith("https:")).isPresent();
    }

    /** Whether this request came by https: by the setting, or because the proxy that ends the encryption says so. */
    public boolean isEncrypted(HttpServletRequest request) {
        return request.isSecure() || isAlwaysEncrypted();
    }

    /** Pages with personal data are never kept by a browser or proxy; resources of pages may be. */
    public void protect(HttpServletRequest request, HttpServletResponse answer) {
        answer.setHeader(RequestNumber.HEADER, number.of(request));
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Referrer-Policy", "same-origin");
        answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        answer.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (isEncrypted(request)) {
            answer.setHeader("Strict-Transport-Security", STRICT);
        }
        if (!request.getServletPath().startsWith("/jakarta.faces.resource/")) {
            answer.setHeader("Cache-Control", "no-store");
        }
    }

    /** An answer that is no page and leads elsewhere: nothing in it is to be run or shown. */
    public void protectEmpty(HttpServletRequest request, HttpServletResponse answer) {
        protect(request, answer);
        answer.setHeader("Content-Security-Policy", NOTHING_INSIDE);
    }
}
