package tw.anwang.portal.health;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.portal.error.Refusals;

/**
 * The server's own figures ({@code /metrics}: memory, threads, requests) are for the national administrator, and for a
 * program that shows the token of the settings. The server would show them to everybody who is signed in.
 */
@WebFilter(urlPatterns = {"/metrics", "/metrics/*"})
public class MetricsDoor implements Filter {
    private static final String BEARER = "Bearer ";

    @Inject
    CurrentUser user;

    @Inject
    Refusals refusals;

    @Inject
    @ConfigProperty(name = "app.metrics.token")
    Optional<String> token;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse answer = (HttpServletResponse) response;
        if (user.may(IdentityPermissions.ADMINISTER) && !user.mustChangePassword()
                || isProgram((HttpServletRequest) request)) {
            chain.doFilter(request, response);
        } else if (user.isSignedIn()) {
            refusals.note(new NotPermitted(IdentityPermissions.ADMINISTER), "/metrics");
            answer.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            answer.setHeader("WWW-Authenticate", "Bearer");
            answer.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private boolean isProgram(HttpServletRequest request) {
        String shown = request.getHeader("Authorization");
        return shown != null
                && shown.startsWith(BEARER)
                && token.filter(known -> !known.isEmpty())
                        .filter(known -> MessageDigest.isEqual(
                                bytes(known),
                                bytes(shown.substring(BEARER.length()).strip())))
                        .isPresent();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
