package tw.anwang.portal.layout;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What browsers are told beside the page (its content security policy, web.xml says): to speak by https alone where the
 * portal is reached by it, to guess no types, to let no other site in. Pages with personal data are never kept by a browser or proxy; files may be. Pages of errors too: the answer is reset
 * before one is shown, its headers with it.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class AnswerHeaders implements Filter {
    /** A year: browsers then refuse to speak to this address without encryption. */
    private static final String STRICT = "max-age=31536000";

    @Inject
    @ConfigProperty(name = "app.public.url")
    Optional<String> publicUrl;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse answer = (HttpServletResponse) response;
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Referrer-Policy", "same-origin");
        answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        answer.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (request.isSecure()
                || publicUrl.filter(one -> one.startsWith("https:")).isPresent()) {
            answer.setHeader("Strict-Transport-Security", STRICT);
        }
        if (!((HttpServletRequest) request).getServletPath().startsWith("/jakarta.faces.resource/")) {
            answer.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }
}
